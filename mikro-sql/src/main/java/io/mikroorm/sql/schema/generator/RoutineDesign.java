// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.routine.Routine;
import io.mikroorm.routine.RoutineShape;
import io.mikroorm.routine.RoutineShape.Value;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.sql.schema.StoredRoutine;
import io.mikroorm.sql.schema.TableName;
import java.util.ArrayList;
import java.util.List;

/** Says which routines a model wants to be made: those with a body. */
public final class RoutineDesign {

    private final SqlPlatform platform;

    /** For a database. */
    public RoutineDesign(SqlPlatform platform) {
        this.platform = platform;
    }

    /** Those of some that are to be made, in their order. */
    public List<StoredRoutine> routines(List<RoutineShape> named) {
        List<StoredRoutine> routines = new ArrayList<>();
        if (!platform.dialect().calling().isKept()) {
            return routines;
        }
        for (RoutineShape shape : named) {
            String body = shape.routine().body(platform.name());
            if (body != null) {
                routines.add(routine(shape, body));
            }
        }
        return routines;
    }

    private StoredRoutine routine(RoutineShape shape, String body) {
        Value returned = shape.returned();
        List<StoredRoutine.Result> columns = new ArrayList<>();
        if (shape.routine().kind() == Routine.Kind.ROWS) {
            for (Value column : shape.rows().get(0)) {
                columns.add(new StoredRoutine.Result(column.name(), platform.routineType(column)));
            }
        }
        return new StoredRoutine(
                TableName.in(shape.routine().schema(), shape.routine().name()),
                shape.routine(),
                body.strip(),
                shape.parameters().stream().map(platform::routineType).toList(),
                returned == null ? "" : platform.routineType(returned),
                columns);
    }
}
