// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import org.eclipse.osgi.util.NLS;

/** What the workbench says to people, from {@code messages.properties} and its translations. */
public final class Messages extends NLS {
    public static String application_alreadyOpen;
    public static String application_folderUnusable;
    public static String welcome_title;
    public static String welcome_subtitle;
    public static String welcome_newCanvas;
    public static String welcome_newCanvas_text;
    public static String welcome_openExample;
    public static String welcome_openExample_text;
    public static String welcome_openFolder;
    public static String welcome_openFolder_text;
    public static String newCanvas_title;
    public static String newCanvas_description;
    public static String newCanvas_template;
    public static String newCanvas_name;
    public static String newCanvas_client;
    public static String newCanvas_project;
    public static String newCanvas_newProject;
    public static String newCanvas_nameMissing;
    public static String newCanvas_projectMissing;
    public static String newCanvas_exists;
    public static String newCanvas_failed;
    public static String example_title;
    public static String example_description;
    public static String example_failed;
    public static String folder_title;
    public static String folder_message;
    public static String folder_failed;
    public static String folder_inUse;
    public static String check_job;
    public static String picture_canvas;
    public static String picture_linkage;
    public static String picture_zoomIn;
    public static String picture_zoomOut;
    public static String picture_fit;
    public static String picture_nothingOpen;
    public static String picture_noCanvas;
    public static String picture_lastGood;
    public static String picture_partial;
    public static String picture_failed;
    public static String status_noProblems;
    public static String status_error;
    public static String status_errors;
    public static String status_warning;
    public static String status_warnings;
    public static String status_info;
    public static String status_infos;
    public static String status_saved;
    public static String status_unsaved;

    static {
        NLS.initializeMessages("org.databril.workbench.messages", Messages.class);
    }

    private Messages() {
    }
}
