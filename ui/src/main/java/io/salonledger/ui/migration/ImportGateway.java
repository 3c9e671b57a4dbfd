package io.salonledger.ui.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.command.AbortImport;
import io.salonledger.contracts.migration.command.AddImportFile;
import io.salonledger.contracts.migration.command.CommitImport;
import io.salonledger.contracts.migration.command.ReadBooks;
import io.salonledger.contracts.migration.command.RemoveImportFile;
import io.salonledger.contracts.migration.query.CheckImportSettings;
import io.salonledger.contracts.migration.query.FindImportProgress;
import io.salonledger.contracts.migration.query.FindParityReport;
import io.salonledger.contracts.migration.query.FindingFilter;
import io.salonledger.contracts.migration.query.FindingPage;
import io.salonledger.contracts.migration.query.ImportProgress;
import io.salonledger.contracts.migration.query.ImportRow;
import io.salonledger.contracts.migration.query.ParityReport;
import io.salonledger.contracts.migration.query.SearchDryRunFindings;
import io.salonledger.contracts.migration.query.SearchFindings;
import io.salonledger.contracts.migration.query.SearchImports;
import io.salonledger.contracts.migration.query.SettingProblems;
import io.salonledger.contracts.organisation.query.BranchRow;
import io.salonledger.contracts.organisation.query.SearchBranches;
import io.salonledger.contracts.staff.query.EmployeeFilter;
import io.salonledger.contracts.staff.query.SearchEmployees;
import io.salonledger.ui.message.MessageGateway;

/** What the console and the command line ask and say about imports. */
@Component
public class ImportGateway {

    private final MessageGateway messages;

    ImportGateway(MessageGateway messages) {
        this.messages = messages;
    }

    /** The same in another's name. */
    static ImportGateway of(MessageGateway messages) {
        return new ImportGateway(messages);
    }

    void upload(ImportId draft, String file, long offset, byte[] part) {
        messages.send(new AddImportFile(draft, file, offset, part));
    }

    void removeFile(ImportId draft, String file) {
        messages.send(new RemoveImportFile(draft, file));
    }

    /** Names of the branches that there are, to import into. */
    List<String> branches() {
        return messages.ask(new SearchBranches("", false, new PageRequest(0, 1_000))).items().stream()
                .map(BranchRow::name)
                .toList();
    }

    /** @param folder on the machine of the deciding side, or null for the uploaded files */
    void read(ImportId draft, @Nullable String folder, Map<String, String> settings) {
        messages.send(new ReadBooks(draft, folder, settings));
    }

    void commit(ImportId draft) {
        messages.send(new CommitImport(draft));
    }

    void abort(ImportId importId) {
        messages.send(new AbortImport(importId));
    }

    ImportProgress progress(ImportId importId) {
        return messages.ask(new FindImportProgress(importId));
    }

    SettingProblems check(Map<String, String> settings) {
        return messages.ask(new CheckImportSettings(settings));
    }

    FindingPage dryRunFindings(ImportId draft, FindingFilter filter, PageRequest page) {
        return messages.ask(new SearchDryRunFindings(draft, filter, page));
    }

    FindingPage findings(ImportId importId, FindingFilter filter, PageRequest page) {
        return messages.ask(new SearchFindings(importId, filter, page));
    }

    Page<ImportRow> imports(PageRequest page) {
        return messages.ask(new SearchImports(page));
    }

    ParityReport parity(ImportId importId) {
        return messages.ask(new FindParityReport(importId));
    }

    /** What employees are called, by id: figures name them by id alone. */
    Map<String, String> employees() {
        Map<String, String> names = new HashMap<>();
        messages.ask(new SearchEmployees(EmployeeFilter.ALL, new PageRequest(0, 1_000)))
                .items()
                .forEach(row -> names.put(row.employee().value(), row.label()));
        return names;
    }
}
