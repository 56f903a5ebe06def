package fr.ess.currency.ledger;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a note stands.
 *
 * @param state  its state
 * @param stamp  the day on which it was last handed out or renewed; absent if it never was
 */
public record Note(NoteState state, @Nullable LocalDate stamp) implements Serializable {}
