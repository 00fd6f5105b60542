// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which properties of its entities a query loads.
 *
 * @param only whether none are loaded but those at the paths; otherwise all are but those
 * @param paths the paths, in the order in which they were said
 */
public record FieldChoice(boolean only, List<String> paths) {

    /** All of them. */
    public static final FieldChoice ALL = new FieldChoice(false, List.of());

    /** Takes a copy. */
    public FieldChoice {
        paths = List.copyOf(paths);
    }

    /** Whether nothing is left out, other than lazy values. */
    public boolean isAll() {
        return !only && paths.isEmpty();
    }

    /** With further paths. Throws MO-2160 where what is said before is of the other kind. */
    FieldChoice and(boolean fields, String... further) {
        if (fields != only && !isAll()) {
            throw WrittenErrors.fieldsAndExclude();
        }
        List<String> all = new ArrayList<>(paths);
        all.addAll(Arrays.asList(further));
        return new FieldChoice(fields, all);
    }
}
