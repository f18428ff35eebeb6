// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.portfolio;

import java.util.List;
import java.util.Map;

import org.databril.analysis.figures.Exact;
import org.databril.catalogue.Block;
import org.databril.catalogue.Severity;
import org.databril.model.bmc.Canvas;

/**
 * One client in a portfolio.
 *
 * @param client the name of the client
 * @param canvases the canvases that count: those of how things are, or all where there are only plans
 * @param coverage the coverage of each block that has one, the mean over the items of all canvases
 * @param findings how many findings of each severity stand on the canvases and the landscapes that they use
 * @param returns revenue less cost in a year per currency, the sum of all canvases
 */
public record ClientSummary(String client, List<Canvas> canvases, Map<Block, Exact> coverage,
        Map<Severity, Integer> findings, Map<String, Exact> returns) {
}
