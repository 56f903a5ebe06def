/** What a host declares: a request with raw text and facts, and what must hold of both. */
@NullMarked
package fr.ess.host;

import org.jspecify.annotations.NullMarked;
