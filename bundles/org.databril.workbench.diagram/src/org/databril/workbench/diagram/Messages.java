// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram;

import org.eclipse.osgi.util.NLS;

/** What the editor says to people, from {@code messages.properties} and its translations. */
public final class Messages extends NLS {
    public static String page_text;
    public static String page_canvas;
    public static String canvas_none;
    public static String canvas_lastGood;
    public static String canvas_failed;
    public static String change_step;
    public static String lens_click;
    public static String fix_ignore;
    public static String fix_ignore_title;
    public static String fix_ignore_why;
    public static String change_failed;
    public static String change_overtaken;
    public static String refused_title;
    public static String cancel;
    public static String more;
    public static String add_in;
    public static String block_hint;
    public static String rename_of;
    public static String delete_title;
    public static String delete_question;
    public static String delete_withUses;
    public static String delete_only;
    public static String move_title;
    public static String move_question;
    public static String move_do;
    public static String palette;
    public static String do_delete;
    public static String do_copy;
    public static String do_cut;
    public static String do_paste;
    public static String do_selectAll;
    public static String do_rename;
    public static String do_find;
    public static String do_open;
    public static String do_up;
    public static String do_down;
    public static String do_moveTo;
    public static String canvas_which;
    public static String search;
    public static String search_hint;
    public static String filter_all;
    public static String filter_hint;
    public static String lens;
    public static String compare;
    public static String compare_with;
    public static String zoom_in;
    public static String zoom_out;
    public static String fit;
    public static String follow_pin;
    public static String follow_pin_tooltip;
    public static String properties_nothing;
    public static String properties_kinds;
    public static String properties_several;
    public static String properties_mistake;
    public static String properties_notOpen;
    public static String properties_readOnly;
    public static String properties_differ;
    public static String properties_unsaid;
    public static String properties_per;
    public static String properties_calendar;
    public static String properties_date;
    public static String properties_choose;
    public static String properties_clear;
    public static String properties_add;
    public static String properties_addHint;
    public static String properties_remove;
    public static String properties_up;
    public static String properties_down;
    public static String properties_lost;
    public static String properties_some;
    public static String properties_letters;
    public static String tables_filter;
    public static String tables_copy;
    public static String tables_selectAll;
    public static String tables_choose;
    public static String page_matrix;
    public static String matrix_which;
    public static String matrix_whichRoot;
    public static String matrix_filter;
    public static String matrix_filterHint;
    public static String matrix_fullRows;
    public static String matrix_fullColumns;
    public static String matrix_rows;
    public static String matrix_rowsOf;
    public static String matrix_sortHint;
    public static String matrix_cell;
    public static String matrix_empty;
    public static String matrix_none;
    public static String matrix_nothing;
    public static String matrix_lastGood;
    public static String matrix_failed;
    public static String matrix_readOnly;
    public static String matrix_clear;
    public static String matrix_edit;
    public static String matrix_toggle;
    public static String matrix_copyAll;
    public static String matrix_selectAll;
    public static String matrix_sortBy;
    public static String matrix_sortByName;
    public static String matrix_unsorted;
    public static String matrix_freeze;
    public static String matrix_unfreeze;
    public static String matrix_open;
    public static String matrix_outside;
    public static String matrix_more;
    public static String matrix_notPasted;

    static {
        NLS.initializeMessages("org.databril.workbench.diagram.messages", Messages.class);
    }

    private Messages() {
    }
}
