import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.File;

/** Runs EPUBCheck over many books in one Java machine, since starting it costs more than the check of a small book. */
public class Check {
    public static void main(String[] books) {
        int bad = 0;
        for (String book : books) {
            DefaultReportImpl report = new DefaultReportImpl(book);
            report.initialize();
            new EpubCheck(new File(book), report).check();
            int errors = report.getFatalErrorCount() + report.getErrorCount();
            System.out.printf("epubcheck  %-24s %d errors, %d warnings%n", new File(book).getName(), errors, report.getWarningCount());
            bad += errors + report.getWarningCount();
        }
        System.exit(bad == 0 ? 0 : 1);
    }
}
