/**
 * Does the house keep its own rules? Imports, sizes, names, and words that stay out of the code.
 */
@NullMarked
package org.saksi.architecture;

import org.jspecify.annotations.NullMarked;
