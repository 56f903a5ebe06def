/** What an explained decision costs, beside the same decision written by hand and beside peers. */
@NullMarked
package fr.ess.benchmarks;

import org.jspecify.annotations.NullMarked;
