package fr.ess.core.esus;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The file of an application.
 *
 * @param way  the way to the approval, if it is known
 * @param renewal  whether it asks for a renewal, if it is known
 * @param accountsExist  whether accounts of a closed year exist, if it is known
 * @param papers  the papers that it holds, all of them, if they are known
 */
public record CaseFile(
        @Nullable Way way,
        @Nullable Boolean renewal,
        @Nullable Boolean accountsExist,
        @Nullable List<@NotNull Paper> papers)
        implements Serializable {

    /** The way to the approval. */
    public static final Fact<CaseFile, Code> WAY = Fact.code("way", Way.class, CaseFile::way);

    /** Whether it asks for a renewal. */
    public static final Fact<CaseFile, Flag> RENEWAL = Fact.flag("renewal", CaseFile::renewal);

    /** Whether accounts exist. */
    public static final Fact<CaseFile, Flag> ACCOUNTS_EXIST = Fact.flag("accountsExist", CaseFile::accountsExist);

    /** The papers that it holds. */
    public static final Fact<CaseFile, Codes> PAPERS = Fact.codes("papers", Paper.class, CaseFile::papers);

    /** Creates a file. */
    public CaseFile {
        Faults.of("CaseFile").elements("papers", papers).refuse();
        papers = papers == null ? null : List.copyOf(papers);
    }

    /**
     * Returns the papers that are still to be filed.
     *
     * @param law  the law on the day of the question
     * @return the papers, none when the file is complete; empty when a fact is missing or the order is not in force
     */
    public Optional<Set<Paper>> missingPapers(Law law) {
        return ApprovalRules.missingPapers(this, law);
    }
}
