/** What does a user type, and what is shown? The command line. */
@NullMarked
package org.saksi.app;

import org.jspecify.annotations.NullMarked;
