// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.landskab.model.application.Frequency;
import dk.landskab.model.application.Hosting;
import dk.landskab.model.application.InterfaceKind;
import dk.landskab.model.business.Criticality;
import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.model.governance.ContractKind;
import dk.landskab.model.governance.NoticeAt;
import dk.landskab.model.governance.Procurement;
import dk.landskab.model.governance.RiskLevel;
import dk.landskab.model.information.PersonalData;

/**
 * KITOS's words, as its overviews write them in Danish, as its REST API and OData write them, and as older versions
 * number them.
 */
final class Words {

    /** How the overview calls the stage of a system that is only tried. */
    static final String TRIAL = "Under afprøvning";
    /** How the overviews call what they have no other word for. */
    static final String OTHER = "Andet";

    static final Vocabulary<Answer> ANSWERS = Vocabulary.of(Map.of(
            Answer.YES, "ja|yes|true|1", Answer.NO, "nej|no|false|0", Answer.PARTLY, "delvist|partially|partly",
            Answer.UNKNOWN, "ved ikke|dontknow|don't know|2", Answer.IRRELEVANT, "ikke relevant|irrelevant",
            Answer.UNDECIDED, "undecided|ikke besluttet|ikke afklaret|uafklaret|ikke udfyldt|3"));
    static final Vocabulary<LifecycleStatus> LIFECYCLE = Vocabulary.of(Map.of(
            LifecycleStatus.UNDECIDED, "undecided|ikke besluttet|ikke afklaret|uafklaret",
            LifecycleStatus.NOT_IN_USE, "notinuse|ikke i drift|ude af drift",
            LifecycleStatus.PHASE_IN, "phasingin|under indfasning|indfases|pilot|under afprøvning",
            LifecycleStatus.OPERATIONAL, "operational|i drift",
            LifecycleStatus.PHASE_OUT, "phasingout|under udfasning|udfases"));
    static final Vocabulary<Hosting> HOSTING = Vocabulary.of(Map.of(
            Hosting.ON_PREMISE, "onpremise|on-premise|on premise|lokalt", Hosting.HYBRID, "hybrid",
            Hosting.VENDOR, "external|eksternt|ekstern|hostet eksternt"));
    static final Vocabulary<Frequency> FREQUENCIES = Vocabulary.of(Map.of(
            Frequency.DAILY, "dagligt", Frequency.WEEKLY, "ugentligt", Frequency.MONTHLY, "månedligt",
            Frequency.QUARTERLY, "kvartal|kvartalsvis|kvartalsvist", Frequency.YEARLY, "årligt"));
    static final Vocabulary<InterfaceKind> INTERFACES = Vocabulary.of(Map.of(
            InterfaceKind.FILE, "csv", InterfaceKind.SOAP, "ws soap|soap", InterfaceKind.REST, "ws rest|oio rest|rest",
            InterfaceKind.MESSAGE_QUEUE, "mox", InterfaceKind.LDAP, "ldap",
            InterfaceKind.GUI, "user interface|brugergrænseflade", InterfaceKind.DATABASE, "odbc (sql)|odbc"));
    static final Vocabulary<ContractKind> CONTRACTS = Vocabulary.of(Map.of(
            ContractKind.MAIN, "hovedkontrakt", ContractKind.ADDENDUM, "tillægskontrakt",
            ContractKind.INTERFACE, "snitflade", ContractKind.SERVICE, "serviceaftale"));
    static final Vocabulary<Procurement> PURCHASES = Vocabulary.of(Map.of(
            Procurement.EU_TENDER, "eu udbud|eu-udbud", Procurement.TENDER, "udbud|annoncering",
            Procurement.DIRECT, "direkte tildeling|direkte indkøb|direkte", Procurement.MINI_TENDER, "miniudbud",
            Procurement.FRAMEWORK_SKI, "ski|ski 02.18|ski 02.19|ski 02.06|ski 02.22|ski 03.01"));
    static final Vocabulary<NoticeAt> NOTICES = Vocabulary.of(Map.of(
            NoticeAt.YEAR_END, "endofcalendaryear", NoticeAt.QUARTER_END, "endofquarter",
            NoticeAt.HALF_YEAR_END, "endofhalfyear", NoticeAt.MONTH_END, "endofmonth"));
    static final Vocabulary<Criticality> CRITICALITIES = Vocabulary.of(Map.of(
            Criticality.LOW, "lav|low", Criticality.MEDIUM, "mellem|middel|medium", Criticality.HIGH, "høj|high",
            Criticality.CRITICAL, "kritisk|meget høj|critical"));
    static final Vocabulary<RiskLevel> RISKS = Vocabulary.of(Map.of(
            RiskLevel.LOW, "lav|low|lowrisk|lav risiko|0", RiskLevel.MEDIUM, "mellem|middle|medium|mediumrisk|mellem risiko|1",
            RiskLevel.HIGH, "høj|high|highrisk|høj risiko|2"));
    static final Vocabulary<PersonalData> PERSONAL = Vocabulary.of(Map.of(
            PersonalData.NONE, "ingen personoplysninger|ingen persondata|none|0",
            PersonalData.ORDINARY, "almindelige personoplysninger|persondata|personoplysninger"
                    + "|almindelige persondata|personaldata|1",
            PersonalData.SENSITIVE, "følsomme personoplysninger|følsomme persondata|følsomme|sensitivedata|2",
            PersonalData.CRIMINAL, "straffedomme og lovovertrædelser|straffedomme|legaldata|3",
            PersonalData.CPR, "cpr-nr.|cpr-nr|cpr|cprnumber",
            PersonalData.CONFIDENTIAL, "væsentlige sociale problemer|socialproblems|andre rent private forhold"
                    + "|otherprivatematters"));
    /** How confidential, from 1 for what all may see to 4 for what is secret. */
    static final Vocabulary<Integer> CLASSES = Vocabulary.of(Map.of(1, "offentlige data|offentlige",
            2, "interne data|interne", 3, "fortrolige data|fortrolige", 4, "hemmelige data|hemmelige"));

    /** How many months there are between two of something that comes again. */
    static final Vocabulary<Integer> INTERVALS = Vocabulary.of(Map.of(
            6, "half_yearly|halfyearly|biyearly|halvårligt|hvert halve år", 12, "yearly|årligt|hvert år",
            24, "every_second_year|everysecondyear|everyotheryear|hver andet år|hvert andet år",
            36, "every_third_year|everythirdyear|hvert tredje år|hver tredje år"));

    private static final List<DateTimeFormatter> DATES = Stream.of("d-M-uuuu", "d/M/uuuu", "d.M.uuuu", "uuuu-M-d")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT)).toList();
    private static final Pattern TIME = Pattern.compile("(?:[T ].*)$");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");
    private static final Pattern DANISH = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d{1,15})(,\\d{1,4})?");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+");
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,3})( .*)?");

    private Words() {
    }

    /** Whether a system is only tried: the model has no stage for that, and takes it for phasing in. */
    static boolean isTrial(String text) {
        return text.strip().equalsIgnoreCase("pilot") || text.strip().equalsIgnoreCase(TRIAL);
    }

    /** Whether something comes again otherwise than KITOS has a word for. */
    static boolean isOther(String text) {
        return text.strip().equalsIgnoreCase("other") || text.strip().equalsIgnoreCase(OTHER);
    }

    /** A date, with or without time after it, year or day first. */
    static Optional<LocalDate> date(String text) {
        String day = TIME.matcher(text.strip()).replaceFirst("");
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(day, format));
            } catch (DateTimeException notThisFormat) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** An amount of kroner, as a sheet stores it or as Danes write it. */
    static Optional<BigDecimal> amount(String text) {
        String plain = text.strip().replaceAll("(?i)\\s|kr\\.?|dkk|\u00a0", "");
        if (DANISH.matcher(plain).matches() && (plain.indexOf(',') >= 0 || THOUSANDS.matcher(plain).matches())) {
            return Optional.of(new BigDecimal(plain.replace(".", "").replace(',', '.')));
        }
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** A number of months or of users, which words may follow. */
    static Optional<Integer> count(String text) {
        Matcher matcher = MONTHS.matcher(text.strip());
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
