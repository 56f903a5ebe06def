package fr.ess.cli;

import fr.ess.core.cooperative.CaeDeadline;
import fr.ess.core.cooperative.ConversionRules;
import fr.ess.core.cooperative.NetAssets;
import fr.ess.core.cooperative.ScicAccountsRules;
import fr.ess.core.cooperative.ScopDeadline;
import fr.ess.core.cooperative.SecuritiesRules;
import fr.ess.core.esus.ApprovalRules;
import fr.ess.core.esus.EsusRules;
import fr.ess.core.esus.FinancingRules;
import fr.ess.core.grant.DeMinimis;
import fr.ess.core.grant.RepublicanContract;
import fr.ess.core.grant.ScicSubsidies;
import fr.ess.core.grant.SubsidisedBodyRules;
import fr.ess.core.grant.SubsidyAwardRules;
import fr.ess.core.grant.SubsidyDataRules;
import fr.ess.core.grant.SubsidyDefinition;
import fr.ess.core.grant.SubsidyFileRules;
import fr.ess.core.grant.SubsidyWithdrawalRules;
import fr.ess.core.grant.SubsidyYearRules;
import fr.ess.core.indicator.FigureRules;
import fr.ess.core.law.Timeline;
import fr.ess.core.membership.ClaimRules;
import fr.ess.core.membership.EssRules;
import fr.ess.core.membership.IncorporationRules;
import fr.ess.core.membership.ProfitRules;
import fr.ess.core.membership.ReductionRules;
import fr.ess.core.membership.SurplusRules;
import fr.ess.core.ptce.CallRules;
import fr.ess.core.ptce.LeverRules;
import fr.ess.core.ptce.PoleRules;
import fr.ess.core.register.RegisterRules;
import fr.ess.core.scic.PublicCeiling;
import fr.ess.core.scic.ScicRules;
import fr.ess.core.scic.advance.AdvanceRules;
import fr.ess.core.scic.meeting.MeetingRules;
import fr.ess.core.scic.representative.RepresentativeRules;
import fr.ess.core.scic.stake.StakeRules;
import fr.ess.core.scic.withdrawal.WithdrawalRules;
import fr.ess.currency.authority.PaymentRules;
import fr.ess.currency.authority.ReceiptRules;
import fr.ess.currency.circulation.TransferRules;
import fr.ess.currency.regime.RegimeRules;
import fr.ess.currency.regime.WageRules;
import fr.ess.procurement.Obligations;
import fr.ess.procurement.catering.CateringRules;
import fr.ess.procurement.deduction.DeductionRules;
import fr.ess.procurement.insertion.EligibilityRules;
import fr.ess.procurement.insertion.FollowUpRules;
import fr.ess.procurement.insertion.InsertionRules;
import fr.ess.procurement.reuse.ReuseRules;
import fr.ess.procurement.spaser.SpaserRules;
import fr.ess.procurement.threshold.EstimateRules;
import fr.ess.strategy.bond.BankRules;
import fr.ess.strategy.bond.BondRules;
import fr.ess.strategy.bond.EvaluationRules;
import fr.ess.strategy.calendar.AuthorityRules;
import fr.ess.strategy.chamber.CouncilRules;
import fr.ess.strategy.chamber.CressRules;
import fr.ess.strategy.competence.AidReportDuty;
import fr.ess.strategy.competence.AidRules;
import fr.ess.strategy.competence.GuaranteeRules;
import fr.ess.strategy.competence.LeadRules;
import fr.ess.strategy.competence.RegisterDuty;
import fr.ess.strategy.competence.RepaymentRules;
import fr.ess.strategy.competence.SgeiRules;
import fr.ess.strategy.competence.TzcldRules;
import fr.ess.strategy.instance.InstanceRules;
import fr.ess.strategy.plan.ConferenceRules;
import fr.ess.strategy.plan.CtapRules;
import fr.ess.strategy.plan.NationalStrategyRules;
import fr.ess.strategy.plan.SrdeiiRules;
import fr.ess.strategy.plan.StrategyRules;
import fr.ess.strategy.policy.ObjectiveAgreementRules;
import fr.ess.strategy.policy.PlanningCycleRules;
import fr.ess.strategy.policy.PolicyMatrixRules;
import fr.ess.strategy.report.BudgetReportRules;
import fr.ess.strategy.report.DelegateRules;
import fr.ess.strategy.report.DevelopmentCouncilRules;
import fr.ess.strategy.report.GreenAnnexRules;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of dossier that the command knows, in one explicit list.
 *
 * @param list  the kinds, in the order in which they are told
 */
record Kinds(List<Kind> list) {

    /** All kinds. A rule set is named in a lambda, so that its classes are loaded only when it is asked for. */
    static final Kinds ALL = new Kinds(List.of(
            new Kind("scic", () -> ScicRules.SET, () -> ScicRules.DUTIES),
            new Kind("scic-register", () -> PublicCeiling.SET),
            new Kind("scic-stake", () -> StakeRules.SET),
            new Kind("scic-advance", () -> AdvanceRules.SET),
            new Kind("scic-withdrawal", () -> WithdrawalRules.SET),
            new Kind("scic-meeting", () -> MeetingRules.SET),
            new Kind("scic-accounts", () -> ScicAccountsRules.SET),
            new Kind("scic-subsidy", () -> ScicSubsidies.SET),
            new Kind("esus", () -> EsusRules.SET),
            new Kind("esus-approval", () -> ApprovalRules.SET, () -> ApprovalRules.DUTIES),
            new Kind("esus-financing-body", () -> FinancingRules.SET, () -> FinancingRules.DUTIES),
            new Kind("elected-representative", () -> RepresentativeRules.SET),
            new Kind("de-minimis", () -> DeMinimis.SET),
            new Kind("scic-liquidation", () -> NetAssets.SET),
            new Kind("titres-participatifs", () -> SecuritiesRules.SET),
            new Kind("association-conversion", () -> ConversionRules.SET),
            new Kind("scop-amorcage", () -> ScopDeadline.SET, () -> ScopDeadline.DUTY),
            new Kind("cae-contract", () -> CaeDeadline.SET, () -> CaeDeadline.DUTY),
            new Kind("ess-membership", () -> EssRules.SET),
            new Kind("ess-public-claim", () -> ClaimRules.SET),
            new Kind("ess-profit", () -> ProfitRules.SET),
            new Kind("ess-capital-reduction", () -> ReductionRules.SET),
            new Kind("ess-reserve-incorporation", () -> IncorporationRules.SET),
            new Kind("ess-liquidation", () -> SurplusRules.SET),
            new Kind("ess-register", () -> RegisterRules.SET),
            new Kind("ptce", () -> PoleRules.SET),
            new Kind("ptce-call", () -> CallRules.SET),
            new Kind("ptce-levers", () -> LeverRules.SET),
            new Kind("subsidy-definition", () -> SubsidyDefinition.SET),
            new Kind("subsidy-application", () -> RepublicanContract.SET),
            new Kind("subsidy-withdrawal", () -> SubsidyWithdrawalRules.SET),
            new Kind("subsidy-year", () -> SubsidyYearRules.SET),
            new Kind("subsidised-body", () -> SubsidisedBodyRules.SET),
            new Kind("subsidy-award", () -> SubsidyAwardRules.SET, () -> SubsidyAwardRules.DUTIES),
            new Kind("subsidy-file", () -> SubsidyFileRules.SET, () -> SubsidyFileRules.DUTIES),
            new Kind("subsidy-agreement", () -> SubsidyDataRules.SET, () -> SubsidyDataRules.PUBLICATION),
            new Kind("contract", () -> Obligations.SET),
            new Kind("estimated-value", () -> EstimateRules.SET),
            new Kind("catering", () -> CateringRules.SET),
            new Kind("oeth-deduction", () -> DeductionRules.SET),
            new Kind("insertion-hours", () -> InsertionRules.SET),
            new Kind("insertion-follow-up", () -> FollowUpRules.SET),
            new Kind("insertion-person", () -> EligibilityRules.SET),
            new Kind("reuse-shares", () -> ReuseRules.SET),
            new Kind("spaser", () -> SpaserRules.SET, () -> SpaserRules.DUTIES),
            new Kind("mlc-regime", () -> RegimeRules.SET),
            new Kind("mlc-wages", () -> WageRules.SET),
            new Kind("mlc-payment", () -> PaymentRules.SET),
            new Kind("mlc-receipt", () -> ReceiptRules.RECEIPTS),
            new Kind("mlc-receipts-mandate", () -> ReceiptRules.MANDATES),
            new Kind("mlc-transfer", () -> TransferRules.SET),
            new Kind("budget-reports", () -> BudgetReportRules.SET, () -> BudgetReportRules.DUTIES),
            new Kind("green-budget-annex", () -> GreenAnnexRules.SET, () -> GreenAnnexRules.DUTIES),
            new Kind("development-council", () -> DevelopmentCouncilRules.SET),
            new Kind("delegate-report", () -> DelegateRules.SET, () -> DelegateRules.DUTIES),
            new Kind("instance", () -> InstanceRules.SET, () -> InstanceRules.DUTIES),
            new Kind("bond", () -> BondRules.SET, () -> BondRules.DUTIES),
            new Kind("bank-declarations", () -> BankRules.SET),
            new Kind("evaluation", () -> EvaluationRules.SET, () -> EvaluationRules.DUTIES),
            new Kind("policy-matrix", () -> PolicyMatrixRules.SET),
            new Kind("planning-cycle", () -> PlanningCycleRules.SET),
            new Kind("objective-agreement", () -> ObjectiveAgreementRules.SET, () -> ObjectiveAgreementRules.DUTIES),
            new Kind("regional-strategy", () -> StrategyRules.SET, () -> StrategyRules.DUTIES),
            new Kind("regional-conference", () -> ConferenceRules.SET, () -> ConferenceRules.DUTIES),
            new Kind("srdeii", () -> SrdeiiRules.SET, () -> SrdeiiRules.DUTIES),
            new Kind("ctap", () -> CtapRules.SET),
            new Kind("eu-social-economy-strategy", () -> NationalStrategyRules.SET, () -> NationalStrategyRules.DUTIES),
            new Kind("authority", () -> AuthorityRules.SET, () -> AuthorityRules.DUTIES),
            new Kind("csess", () -> CouncilRules.SET, () -> CouncilRules.OUTPUT),
            new Kind("cress", () -> CressRules.SET),
            new Kind("cress-entry", () -> CressRules.ENTRIES),
            new Kind("public-aid", () -> AidRules.SET),
            new Kind("loan-guarantee", () -> GuaranteeRules.SET),
            new Kind("tzcld-share", () -> TzcldRules.SET),
            new Kind("lead-role", () -> LeadRules.SET),
            new Kind("sgei-compensation", () -> SgeiRules.SET),
            new Kind("de-minimis-register", () -> RegisterDuty.SET, () -> RegisterDuty.DUTIES),
            new Kind("annual-aid-report", () -> AidReportDuty.SET, () -> AidReportDuty.DUTIES),
            new Kind("repayable-advance", () -> RepaymentRules.SET),
            new Kind("figures", () -> FigureRules.SET)));

    Kinds {
        list = List.copyOf(list);
    }

    /** Returns the kind of an id, if there is one. */
    Optional<Kind> find(String id) {
        return list.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Returns the ids. */
    List<String> ids() {
        return list.stream().map(Kind::id).toList();
    }

    /** Returns everything of the law that some kinds read, each timeline once. */
    static Collection<Timeline<?>> figures(List<Kind> kinds) {
        var all = new LinkedHashMap<String, Timeline<?>>();
        kinds.forEach(kind -> kind.rules().figures().forEach(line -> all.putIfAbsent(line.id(), line)));
        return all.values();
    }
}
