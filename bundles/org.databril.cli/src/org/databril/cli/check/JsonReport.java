// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.check;

import java.util.LinkedHashMap;
import java.util.Map;

import org.databril.cli.Job;
import org.databril.cli.text.Json;

/** What was found, for scripts. Version 1 of its shape stays as it is; members may be added. */
final class JsonReport {
    private static final int VERSION = 1;

    private JsonReport() {
    }

    static String of(Checked checked, Job job) {
        var report = new LinkedHashMap<String, Object>();
        report.put("version", VERSION);
        report.put("files", checked.files());
        report.put("findings", checked.remarks().stream().map(r -> finding(r, job)).toList());
        return Json.of(report);
    }

    private static Map<String, Object> finding(Remark remark, Job job) {
        var finding = new LinkedHashMap<String, Object>();
        finding.put("code", remark.code());
        finding.put("severity", remark.severity().id());
        finding.put("file", job.shown(remark.place().file()));
        finding.put("line", remark.place().line());
        finding.put("column", remark.place().column());
        finding.put("element", remark.element());
        finding.put("message", remark.message().text(job.language()));
        return finding;
    }
}
