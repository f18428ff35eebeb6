// SPDX-License-Identifier: EPL-2.0
package org.databril.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes canvases of a given size, with the references that real ones have: segments, propositions, channels,
 * relationships, streams, resources, activities, partners and costs of one canvas name each other; ten canvases share a
 * landscape in a file of its own.
 */
public final class CanvasGenerator {
    private static final int KINDS = 10;
    private static final int SHARING = 10;
    private static final int USUAL = 30;

    private CanvasGenerator() {
    }

    /** Writes a project with one large canvas. Arguments: {@code <folder> <canvases> <items of the large one>}. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        project(folder, Integer.parseInt(arguments[1]), USUAL);
        Files.writeString(folder.resolve("canvas0.bmc"), canvas("Canvas0", "Data0", Integer.parseInt(arguments[2])));
    }

    /** Writes a project: {@code canvases} files with a canvas each, and a landscape for every ten of them. */
    public static void project(Path folder, int canvases, int items) throws IOException {
        project(folder, canvases, items, SHARING);
    }

    /** The same with a landscape for so many of them as are sharing one. */
    public static void project(Path folder, int canvases, int items, int sharing) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("databril.toml"), "");
        for (int c = 0; c < canvases; c++) {
            Files.writeString(folder.resolve("canvas" + c + ".bmc"), canvas("Canvas" + c, "Data" + c / sharing, items));
            if (c % sharing == 0) {
                Files.writeString(folder.resolve("data" + c / sharing + ".bmc"), landscape("Data" + c / sharing));
            }
        }
    }

    /** A canvas with so many items. */
    public static String canvas(String name, String landscape, int items) {
        var text = new StringBuilder("canvas %s \"Canvas of %s\" uses %s {\n    state as-is\n    currency EUR\n\n"
                .formatted(name, name, landscape));
        for (int i = 0; i < items / KINDS; i++) {
            group(text, i, Math.max(0, i - 1));
        }
        return text.append("}\n").toString();
    }

    private static void group(StringBuilder text, int i, int before) {
        text.append("""
                    segment Segment%1$d "Segment number %1$d" {
                        role payer, user
                        needs "Something for segment %1$d"
                        prefers Channel%1$d
                        purchases partly recorded in Till
                    }
                    segment Visitor%1$d "Visitors %1$d" { role user  prefers Channel%2$d }
                    proposition Offer%1$d "Offer %1$d" {
                        for Segment%1$d, Segment%2$d
                        offers "Product %1$d"
                        promise Promise%1$d "On time" { measured by Punctuality }
                    }
                    channel Channel%1$d "Channel %1$d" {
                        direct online
                        reaches Segment%1$d in awareness, purchase, delivery   // the usual phases
                        records Purchase in Till during purchase
                        cost %1$d000 EUR per year
                    }
                    relationship Card%1$d { with Segment%1$d in purchase  automated  aims retention }
                    stream Sales%1$d "Sales %1$d" {
                        from Segment%1$d
                        for Offer%1$d
                        one-time
                        amount 1%1$d000 EUR per month
                        recorded in Till, Ledger
                    }
                    resource Machine%1$d { physical  needed by Offer%1$d, Channel%2$d  supplied by Maker%1$d }
                    activity Making%1$d { production  needed by Offer%1$d  performed by "Makers"  cost 5000 EUR per year }
                    partner Maker%1$d "Maker %1$d" { supplier  provides Machine%1$d  because "Nobody else does" }
                    cost Wages%1$d { fixed  amount 180000 EUR per year  driven by Making%1$d 60%%, Channel%2$d 40%% }
                """.formatted(i, before));
    }

    /** A landscape of eight elements that such canvases use. */
    public static String landscape(String name) {
        return """
                landscape %s "Data" {
                    information Customer { attribute name personal  attribute address personal  attribute email personal }
                    information Purchase { attribute day  attribute product  attribute amount }
                    source Till { application  holds Purchase as master  holds Customer(name)  access API, export }
                    source Shop { application  holds Customer as master  access API }
                    source Ledger { administration  holds Purchase, Customer(name, address)  access export }
                    flow TillToLedger from Till to Ledger { carries Purchase  automatic  daily }
                    flow ShopToLedger from Shop to Ledger { carries Customer(address)  manual  weekly }
                    kpi Punctuality { from Till(Purchase)  unit "%%"  higher is better  target 98  warning 95  alarm 90 }
                }
                """.formatted(name);
    }
}
