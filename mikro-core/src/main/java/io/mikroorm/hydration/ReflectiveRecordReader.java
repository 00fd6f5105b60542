// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.RecordMapping;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes records by reflection: the reference of what a generated reader does, and the fallback where none can be generated. */
public final class ReflectiveRecordReader implements RecordReader {

    private final RecordMapping mapping;
    private final ReflectiveMembers members;
    private final List<@Nullable ReflectiveRecordReader> nested = new ArrayList<>();

    /** For one mapping. */
    public ReflectiveRecordReader(RecordMapping mapping) {
        this.mapping = mapping;
        this.members =
                new ReflectiveMembers(mapping.record().type(), mapping.record().construction());
        for (RecordMapping.Part part : mapping.parts()) {
            nested.add(part instanceof RecordMapping.Nested inner ? new ReflectiveRecordReader(inner.mapping()) : null);
        }
    }

    @Override
    public Object read(Row row) {
        @Nullable Object[] arguments = new @Nullable Object[mapping.parts().size()];
        for (int i = 0; i < arguments.length; i++) {
            ReflectiveRecordReader inner = nested.get(i);
            if (inner == null) {
                arguments[i] =
                        value(row, i, (RecordMapping.Value) mapping.parts().get(i));
            } else {
                arguments[i] = inner.isPresent(row) ? inner.read(row) : null;
            }
        }
        return members.construct(mapping.record().type(), arguments);
    }

    private @Nullable Object value(Row row, int part, RecordMapping.Value value) {
        Object stored = BoxedValues.readStored(row, value.at(), value.column().type());
        Type<?, ?> converter = value.column().type().converter();
        Object converted = converter == null
                ? value.column().type().toJava(stored)
                : RecordReads.convert(converter, stored, mapping, part);
        boolean primitive = mapping.record().components().get(part).type().isPrimitive();
        return primitive ? RecordReads.require(converted, mapping, part) : converted;
    }

    private boolean isPresent(Row row) {
        if (mapping.presence() instanceof RecordMapping.Any any) {
            for (RecordMapping.Value value : any.values()) {
                if (BoxedValues.readStored(row, value.at(), value.column().type()) != null) {
                    return true;
                }
            }
            return false;
        }
        return true;
    }
}
