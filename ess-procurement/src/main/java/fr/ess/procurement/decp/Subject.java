package fr.ess.procurement.decp;

import fr.ess.procurement.CpvCode;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the contract is about, and how it was awarded.
 *
 * @param nature  the nature, as published, such as {@code Accord-cadre}, or {@code null}
 * @param object  the object in words, or {@code null}
 * @param cpv  the code of the vocabulary, or {@code null} if none can be read
 * @param procedure  the procedure, as published, or {@code null}
 * @param place  the code of the place of performance, or {@code null}
 */
public record Subject(
        @Nullable String nature,
        @Nullable String object,
        @Nullable CpvCode cpv,
        @Nullable String procedure,
        @Nullable String place)
        implements Serializable {}
