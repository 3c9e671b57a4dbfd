package io.salonledger.ui.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Books to import: those of a real salon where they are at hand, and a small invented salon's. */
public final class OldBooks {

    /** Beside the project's folder, or beside a folder that holds it. */
    private static final List<Path> REAL =
            List.of(Path.of("../../shared/data/hair-salon"), Path.of("../../../shared/data/hair-salon"));

    public static final Map<String, String> SETTINGS = Map.of(
            "currency",
            "CAD",
            "zone",
            "America/Winnipeg",
            "tax",
            "GST=5,PST=8",
            "stock-date",
            "2018-07-29",
            "branch",
            "Hair Salon");

    private OldBooks() {}

    static boolean realOnesAreThere() {
        return REAL.stream().anyMatch(Files::isDirectory);
    }

    /** A copy without the README, as an owner has it. */
    static Path real(Path folder) {
        Path source = REAL.stream().filter(Files::isDirectory).findFirst().orElseThrow();
        try (Stream<Path> files = Files.list(source)) {
            Files.createDirectories(folder);
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                Files.write(folder.resolve(file.getFileName().toString()), Files.readAllBytes(file));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Three services, two products, four receipts of three guests and a walk-in, five bookings. */
    public static Path small(Path folder) {
        write(
                folder,
                "services.csv",
                List.of(
                        "IsActive,Code,Desc,Cate,Price,Cost",
                        "TRUE,SHCW,Women's hair cut,HAIR,70,10",
                        "TRUE,SHCM,Men's hair cut,HAIR,40,8",
                        "TRUE,CON,Consultation,MISC,0,0"));
        write(
                folder,
                "products.csv",
                List.of(
                        "IsActive,Code,Description,Supplier,Brand,Category,Price,On Hand,Minimum,Maximum,Cost,COG,YTD,Package",
                        "TRUE,WAX,Wax,VENUS,AG,RETAIL,20,3,1,4,9.5025,28.5075,20,FALSE",
                        "TRUE,OIL,Oil,VENUS,AG,RETAIL,30,-1,1,4,12,-12,0,FALSE"));
        write(
                folder,
                "receipts.csv",
                List.of(
                        "Receipt,Date,Description,Client,Staff,Quantity,Amount,GST,PST",
                        "1,07/02/2018,Women's hair cut,ZZAA01,JJ,1,70,3.5,5.6",
                        "1,07/02/2018,Men's hair cut,ZZBB01,JJ,1,40,2,3.2",
                        "2,07/03/2018,Wax,ZZCC01,KELLY,1,20,1,1.6",
                        "3,07/03/2018,Consultation,WALK_IN,HOUSE,1,0,0,0",
                        "4,07/05/2018,Women's hair cut,ZZAA01,KELLY,1,70.25,3.5125,5.62"));
        write(
                folder,
                "bookings.csv",
                List.of(
                        "Code,Staff,Service,Date,Time,TimeInt",
                        "ZZAA01,JJ,SHCW,07/02/2018,3:50:00 PM,950",
                        "ZZBB01,JJ,SHCM,07/02/2018,4:30:00 PM,990",
                        "ZZCC01,KELLY,SHCW,07/04/2018,10:00:00 AM,600",
                        "ZZAA01,KELLY,SHCW,08/02/2018,10:00:00 AM,600"));
        write(
                folder,
                "cancellations.csv",
                List.of(
                        "Cancel Date,Code,Service,Staff,Booking Date,Canceled By,Days",
                        "07/01/2018,ZZDD01,SHCW,JJ,07/06/2018,ADMIN,5"));
        write(folder, "no-shows.csv", List.of("Date,Code,Service,Staff", "07/04/2018,ZZCC01,SHCW,KELLY"));
        return folder;
    }

    /** The small salon's books with many more receipts of one line each, so that taking them over lasts a while. */
    static Path busy(Path folder, int receipts) {
        small(folder);
        List<String> rows = new ArrayList<>();
        rows.add("Receipt,Date,Description,Client,Staff,Quantity,Amount,GST,PST");
        for (int i = 1; i <= receipts; i++) {
            rows.add(i + ",07/02/2018,Men's hair cut,ZZ" + i % 97 + "C,JJ,1,40,2,3.2");
        }
        write(folder, "receipts.csv", rows);
        return folder;
    }

    static void write(Path folder, String name, List<String> rows) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
