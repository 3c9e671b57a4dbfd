package io.salonledger.command.migration.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import io.salonledger.command.migration.Findings;
import io.salonledger.command.migration.ImportFinding;

/** Reads the sheets of a workbook as a stream; each sheet with any content is a table. */
final class XlsxReader {

    private final ReadLimits limits;
    private final RowBudget budget;

    XlsxReader(ReadLimits limits, RowBudget budget) {
        this.limits = limits;
        this.budget = budget;
    }

    void read(SourceFile file, Findings findings, TableSink sink) throws IOException {
        try {
            ZipGuard.check(file.path(), limits.unpackedBytes());
            if (!readSheets(file, sink)) {
                findings.ofFile(ImportFinding.FILE_EMPTY, file.name());
            }
        } catch (WorkbookTooLarge tooLarge) {
            findings.ofFile(ImportFinding.WORKBOOK_TOO_LARGE, file.name(), limits.unpackedBytes());
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | SAXException
                | ParserConfigurationException broken) {
            findings.ofFile(ImportFinding.WORKBOOK_BROKEN, file.name());
        }
    }

    private boolean readSheets(SourceFile file, TableSink sink)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        boolean any = false;
        try (OPCPackage workbook = OPCPackage.open(file.path().toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            StylesTable styles = reader.getStylesTable();
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook);
            PlainCells cells = new PlainCells(since1904(reader));
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    String table = file.name() + "#" + sheets.getSheetName();
                    TableRows rows = new TableRows(table, true, budget, sink);
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(styles, strings, new SheetRows(rows), cells, false));
                    try {
                        xml.parse(new InputSource(sheet));
                    } finally {
                        rows.end();
                    }
                    any |= rows.headed();
                }
            }
        }
        return any;
    }

    /** Workbooks made on old Macs count days from 1904; the streaming reader does not say so itself. */
    private static boolean since1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (InputStream workbook = reader.getWorkbookData()) {
            String head = new String(workbook.readNBytes(8 * 1024), StandardCharsets.UTF_8);
            return head.matches("(?s).*\\bdate1904=[\"'](1|true)[\"'].*");
        }
    }
}
