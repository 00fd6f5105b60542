// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.mapping.Declaration;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import java.util.ArrayList;
import java.util.List;

/** Which columns of a foreign key its relation writes: those that are neither insertable nor updatable are other properties'. */
final class WrittenColumns {

    private WrittenColumns() {}

    static Declaration of(Words words, Declaration said, JoinColumns several) {
        List<String> own = new ArrayList<>();
        boolean clear = true;
        for (JoinColumn column : several.value()) {
            clear &= column.insertable() == column.updatable();
            if (column.insertable()) {
                own.add(column.name());
            }
        }
        if (own.size() == several.value().length && clear) {
            return said;
        }
        if (!clear) {
            refuse(words);
        }
        return own.isEmpty() ? said.with("persist", false) : said.with("ownColumns", own);
    }

    static Declaration of(Words words, Declaration said, JoinColumn column) {
        if (column.insertable() != column.updatable()) {
            refuse(words);
        }
        return column.insertable() ? said : said.with("persist", false);
    }

    /** Where each column is written. */
    static void check(Words words, JoinColumn column) {
        if (!column.insertable() || !column.updatable()) {
            refuse(words);
        }
    }

    private static void refuse(Words words) {
        words.refuse(Refusals.notWritten(words.place, "JoinColumn"));
    }
}
