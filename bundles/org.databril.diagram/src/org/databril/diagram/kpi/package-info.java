// SPDX-License-Identifier: EPL-2.0
/** The KPIs: what each checks, how it stands, where it comes from and how late. */
package org.databril.diagram.kpi;
