/** Where are the paragraphs, sentences, quotation marks and the furniture of the outlet?. */
@NullMarked
package org.saksi.reading.sentence;

import org.jspecify.annotations.NullMarked;
