/** The {@code ess} command: dossiers in JSON, assessments as text, JSON or HTML. */
@NullMarked
package fr.ess.cli;

import org.jspecify.annotations.NullMarked;
