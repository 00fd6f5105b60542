// SPDX-License-Identifier: MIT
package io.mikroorm.sql.session;

import io.mikroorm.session.RowsInto;
import io.mikroorm.sql.driver.OwnStatements.Place;
import java.util.ArrayList;
import java.util.List;

/** Where the columns stand that are read into objects. */
final class ColumnPlaces {

    private ColumnPlaces() {}

    static List<Place> of(RowsInto into, List<String> names) {
        if (into.isSingle() && names.size() != 1) {
            throw ExecuteErrors.notOneColumn(names);
        }
        List<Place> places = new ArrayList<>(into.columns().size());
        for (RowsInto.Column column : into.columns()) {
            places.add(new Place(into.isSingle() ? 0 : place(column.name(), names), column.type()));
        }
        return places;
    }

    /** By its name as it is, or else in small or capital letters; of several the first. */
    private static int place(String name, List<String> names) {
        int exact = names.indexOf(name);
        for (int i = 0; i < names.size() && exact < 0; i++) {
            exact = names.get(i).equalsIgnoreCase(name) ? i : exact;
        }
        if (exact < 0) {
            throw ExecuteErrors.noSuchColumn(name, names);
        }
        return exact;
    }
}
