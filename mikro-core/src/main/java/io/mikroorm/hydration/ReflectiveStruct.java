// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.Construction;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.StructMapping;
import io.mikroorm.type.StructAccess;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes objects that are one value of several parts apart, and makes them, by reflection. */
final class ReflectiveStruct implements StructAccess {

    private final StructMapping struct;
    private final ReflectiveMembers members;

    ReflectiveStruct(StructMapping struct) {
        this.struct = struct;
        this.members = new ReflectiveMembers(struct.type(), struct.construction(), struct.properties());
    }

    @Override
    public @Nullable Object[] values(Object object) {
        List<MappedColumn> columns = struct.columns();
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Object holder = object;
            for (EmbeddedProperty embedded : columns.get(i).embeddeds()) {
                holder = holder == null ? null : members.get(embedded.field(), holder);
            }
            values[i] = holder == null
                    ? null
                    : members.get(columns.get(i).property().field(), holder);
        }
        return values;
    }

    @Override
    public Object make(@Nullable Object[] values) {
        return make(struct.type(), struct.construction(), struct.properties(), "", values);
    }

    private Object make(
            Class<?> type,
            Construction construction,
            List<Property> properties,
            String prefix,
            @Nullable Object[] values) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        for (Property property : properties) {
            parts.put(property.name(), value(property, prefix + property.name(), values));
        }
        List<String> parameters = construction.parameters();
        @Nullable Object[] arguments = new @Nullable Object[parameters.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = parts.get(parameters.get(i));
        }
        Object made = members.construct(type, arguments);
        for (Property property : properties) {
            if (!property.field().isFinal()) {
                members.set(property.field(), made, parts.get(property.name()));
            }
        }
        return made;
    }

    private @Nullable Object value(Property property, String path, @Nullable Object[] values) {
        if (property instanceof EmbeddedProperty embedded) {
            if (embedded.nullable() && isAbsent(path + ".", values)) {
                return null;
            }
            EmbeddedKinds kinds = embedded.kinds();
            return kinds != null
                    ? make(kinds, path + ".", values)
                    : make(embedded.type(), embedded.construction(), embedded.properties(), path + ".", values);
        }
        MappedColumn column = struct.column(path);
        Object value = column == null ? null : values[column.index()];
        return property.field().type().isPrimitive() ? StructValues.require(value, struct, path) : value;
    }

    private Object make(EmbeddedKinds kinds, String prefix, @Nullable Object[] values) {
        MappedColumn column = struct.column(prefix + kinds.discriminator());
        Object value = column == null ? null : values[column.index()];
        EmbeddedKinds.Kind kind = kinds.named(value);
        if (kind == null) {
            throw HydrationErrors.unknownKind(kinds, value);
        }
        for (Property property : kind.properties()) {
            MappedColumn own = property.field().type().isPrimitive() ? struct.column(prefix + property.name()) : null;
            if (own != null && values[own.index()] == null) {
                throw HydrationErrors.nullInKind(kind, property.name());
            }
        }
        AbsentParts.refuse(kind, prefix, new Given(this, values));
        return make(kind.type(), kind.construction(), kind.properties(), prefix, values);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Given(ReflectiveStruct struct, @Nullable Object[] values) implements AbsentParts.Values {

        @Override
        public boolean isAbsent(String path) {
            return struct.isAbsent(path, values);
        }
    }

    private boolean isAbsent(String prefix, @Nullable Object[] values) {
        for (MappedColumn column : struct.columns()) {
            if (column.path().startsWith(prefix) && values[column.index()] != null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public @Nullable String missing(Object object) {
        return missing(object, struct.properties(), "");
    }

    private @Nullable String missing(Object holder, List<Property> properties, String prefix) {
        for (Property property : properties) {
            Object value = members.get(property.field(), holder);
            String path = prefix + property.name();
            if (value == null) {
                if (!StructValues.isOptional(property)) {
                    return path;
                }
            } else if (property instanceof EmbeddedProperty embedded) {
                EmbeddedKinds kinds = embedded.kinds();
                List<Property> own =
                        kinds == null ? embedded.properties() : kinds.of(value).properties();
                String inner = missing(value, own, path + ".");
                if (inner != null) {
                    return inner;
                }
            }
        }
        return null;
    }
}
