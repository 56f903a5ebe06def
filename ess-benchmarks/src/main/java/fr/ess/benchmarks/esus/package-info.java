/** The decision on the approval as an enterprise of social utility: ours, by hand, and by peers that are proved to decide alike. */
@NullMarked
package fr.ess.benchmarks.esus;

import org.jspecify.annotations.NullMarked;
