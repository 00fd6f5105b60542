// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import java.util.List;

/** Words of a query language with columns between them, of which there is one less. */
public record ColumnText(List<String> words, List<ColumnDraft> columns) {

    /** What a name can have of it: its letters and digits, with underscores for all else between them. */
    public String inName() {
        StringBuilder text = new StringBuilder(words.get(0));
        for (int i = 0; i < columns.size(); i++) {
            text.append(columns.get(i).name()).append(words.get(i + 1));
        }
        return text.toString().replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
    }
}
