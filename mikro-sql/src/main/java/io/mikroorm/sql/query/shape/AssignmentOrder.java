// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.shape;

import io.mikroorm.sql.query.shape.BuiltWrite.Assigned;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of assignments for databases that make one after the other, each of which sees what those before it have set: a column is set after all
 * that read it.
 *
 * @param ordered the assignments
 * @param late those that come after one that sets what they read, since each reads what the other sets
 */
public record AssignmentOrder(List<Assigned> ordered, Set<Assigned> late) {

    /** Of assignments to the row that has a name; {@code where} is asked for each of them again. */
    public static AssignmentOrder of(String alias, List<Assigned> assigned, @Nullable Filter where) {
        Set<Integer> asked = ColumnsRead.of(alias, where);
        List<Assigned> open = new ArrayList<>(assigned);
        List<Assigned> ordered = new ArrayList<>(open.size());
        Set<Assigned> late = new HashSet<>();
        Set<Integer> done = new HashSet<>();
        while (!open.isEmpty()) {
            Assigned next = next(alias, open, asked);
            open.remove(next);
            ordered.add(next);
            Set<Integer> reads = reads(alias, next, asked);
            reads.retainAll(done);
            if (!reads.isEmpty()) {
                late.add(next);
            }
            done.add(next.column());
        }
        return new AssignmentOrder(ordered, late);
    }

    private static Set<Integer> reads(String alias, Assigned assigned, Set<Integer> asked) {
        Set<Integer> reads = ColumnsRead.of(alias, assigned.value());
        reads.addAll(asked);
        return reads;
    }

    /** One that sets what none of the others reads; the first of all where there is none. */
    private static Assigned next(String alias, List<Assigned> open, Set<Integer> asked) {
        for (Assigned each : open) {
            boolean read = false;
            for (Assigned other : open) {
                read |= other != each && reads(alias, other, asked).contains(each.column());
            }
            if (!read) {
                return each;
            }
        }
        return open.get(0);
    }
}
