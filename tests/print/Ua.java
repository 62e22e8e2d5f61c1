// Holds PDFs to PDF/UA-1 (ISO 14289-1) with veraPDF: java -cp JARS Ua.java [PLANTED] < list
//
// The list has a path in each line, and after a tab what piece it is. One line for each rule that a file breaks, then for
// each piece how many files passed and failed, and the count. A file below the folder PLANTED has a fault on purpose and
// must fail: else the checks themselves are broken. Exit code 0: all is well; 1: it is not; 2: no file was given. One
// process for all files, because the rules take longer to load than most files to check.

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

public final class Ua {
    /** How many failures of one rule in one file are shown in words; all are counted. */
    private static final int SHOWN = 1;

    /** What one file breaks: a line for each rule. `checks` is how many single checks were made. */
    private static final class Verdict {
        final List<String> lines = new ArrayList<>();
        int checks;
    }

    public static void main(String[] arguments) throws Exception {
        // The validator says in the log what it also says in its result.
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        List<String> paths = new ArrayList<>();
        List<String> pieces = new ArrayList<>();
        for (String line : in.lines().filter(line -> !line.isBlank()).collect(Collectors.toList())) {
            String[] parts = line.split("\t");
            paths.add(parts[0]);
            pieces.add(parts.length > 1 ? parts[1] : "");
        }
        if (paths.isEmpty()) {
            System.err.println("Ua: no paths on standard input");
            System.exit(2);
        }
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<Verdict>> verdicts = new ArrayList<>();
        for (String path : paths) {
            verdicts.add(pool.submit(() -> check(path)));
        }
        String planted = arguments.length > 0 ? arguments[0] : null;
        Map<String, int[]> table = new TreeMap<>();
        int files = 0;
        int failed = 0;
        int missed = 0;
        long checks = 0;
        for (int n = 0; n < paths.size(); n++) {
            Verdict verdict = verdicts.get(n).get();
            if (planted != null && paths.get(n).startsWith(planted)) {
                if (verdict.lines.isEmpty()) {
                    System.out.println(paths.get(n) + ": the fault that was planted in this file is not found");
                    missed++;
                }
                continue;
            }
            verdict.lines.forEach(System.out::println);
            files++;
            checks += verdict.checks;
            failed += verdict.lines.isEmpty() ? 0 : 1;
            table.computeIfAbsent(pieces.get(n), piece -> new int[2])[verdict.lines.isEmpty() ? 0 : 1]++;
        }
        pool.shutdown();
        System.out.println("\nPDF/UA-1 by veraPDF");
        table.forEach((piece, counts) ->
                System.out.printf("%-12s %5d passed %5d failed%n", piece, counts[0], counts[1]));
        System.out.printf("PDF/UA-1 by veraPDF: %d checks, %d planted faults, %d of them missed%n",
                checks, paths.size() - files, missed);
        System.out.printf("%d PDFs, %d failed%n", files, failed);
        System.exit(failed + missed == 0 ? 0 : 1);
    }

    private static Verdict check(String path) {
        Verdict verdict = new Verdict();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path), PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, SHOWN, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            verdict.checks = result.getTotalAssertions();
            Map<String, String> words = new TreeMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                words.putIfAbsent(name(assertion.getRuleId()), assertion.getMessage());
            }
            Map<String, Integer> counts = new TreeMap<>();
            result.getFailedChecks().forEach((rule, count) -> counts.put(name(rule), count));
            counts.forEach((rule, count) -> verdict.lines.add(
                    String.format("%s: %s: %s (%d)", path, rule, words.getOrDefault(rule, "").strip(), count)));
            if (!result.isCompliant() && counts.isEmpty()) {
                verdict.lines.add(path + ": the validator did not finish");
            }
        } catch (Exception | StackOverflowError fault) {
            verdict.lines.add(path + ": cannot be read: " + fault);
        }
        return verdict;
    }

    private static String name(RuleId rule) {
        return "clause " + rule.getClause() + ", test " + rule.getTestNumber();
    }
}
