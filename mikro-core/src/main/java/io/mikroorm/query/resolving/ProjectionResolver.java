// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.json.JsonPathErrors;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.RecordClass;
import io.mikroorm.metadata.RecordClass.Component;
import io.mikroorm.metadata.RecordMapping;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.StructProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.resolving.Paths.PathEnd;
import io.mikroorm.query.resolving.QueryResolver.Projection;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.ToOneStep;
import io.mikroorm.type.PolymorphicKey;
import io.mikroorm.type.ValueType;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what the components of a record hold: properties by name or by path, and records of their own behind relations. Used once. */
final class ProjectionResolver {

    private final Paths paths;
    private final RecordClass.Source classes;
    private final Map<ColumnPath, Integer> columns = new LinkedHashMap<>();

    ProjectionResolver(Paths paths, RecordClass.Source classes) {
        this.paths = paths;
        this.classes = classes;
    }

    Projection resolve(EntityMetadata entity, Class<?> record) {
        RecordClass described = classes.of(record);
        RecordMapping mapping = mapping(described, Place.of(entity), List.of(), new RecordMapping.Always());
        if (columns.isEmpty()) {
            throw QueryErrors.recordOfNothing(described);
        }
        return new Projection(mapping, List.copyOf(columns.keySet()));
    }

    /** {@code outer}: the records around it, none of which can be in it again. */
    private RecordMapping mapping(
            RecordClass record, Place place, List<Class<?>> outer, RecordMapping.Presence presence) {
        if (outer.contains(record.type())) {
            throw QueryErrors.recordInItself(record);
        }
        List<Class<?>> further = new ArrayList<>(outer);
        further.add(record.type());
        List<RecordMapping.Part> parts = new ArrayList<>();
        for (Component component : record.components()) {
            parts.add(part(new Slot(record, component, place, end(record, component, place)), further));
        }
        return new RecordMapping(record, List.copyOf(parts), presence);
    }

    /** A component, and what it leads to from where its record stands. */
    private record Slot(RecordClass record, Component component, Place start, PathEnd end) {

        String describe() {
            return record.describe(component);
        }

        /** Whether there may be no value though the record is there: for the property itself, or for what is on the way to it. */
        boolean mayBeNull(boolean itself) {
            if (itself || crossesEmbeddable() || isOfClassBelow()) {
                return true;
            }
            List<ToOneStep> steps = end.place().joins();
            for (int i = start.joins().size(); i < steps.size(); i++) {
                ToOneStep step = steps.get(i);
                boolean below = step.entity().column(step.path()) == null;
                boolean open = !step.property().isOwner() || step.property().isPolymorphic();
                if (step.property().nullable() || open || below) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the rows of some classes have no such property; of who stands in an embeddable that was asked before. */
        private boolean isOfClassBelow() {
            Place place = end.place();
            if (place.elements() != null
                    || start.inside() != null
                            && place.joins().size() == start.joins().size()) {
                return false;
            }
            String path = place.prefix() + end.property().name();
            int dot = path.indexOf('.');
            return place.entity().property(dot < 0 ? path : path.substring(0, dot)) == null
                    && place.entity().column(path) == null;
        }

        /** Whether its own path leads into an embeddable that need not be there. */
        private boolean crossesEmbeddable() {
            Place place = end.place();
            boolean same = place.prefix().equals(start.prefix())
                    && place.joins().size() == start.joins().size();
            MappedColumn column =
                    place.entity().column(place.prefix() + end.property().name());
            return !same && place.inside() != null && (column == null || crossesNullable(place.entity(), column));
        }
    }

    private static boolean crossesNullable(EntityMetadata entity, MappedColumn column) {
        boolean nullable = column.embeddeds().stream().anyMatch(EmbeddedProperty::nullable);
        String path = column.document() == null ? "" : column.path();
        for (int dot = path.indexOf('.'); dot >= 0 && !nullable; dot = path.indexOf('.', dot + 1)) {
            MappedColumn around = entity.column(path.substring(0, dot));
            nullable = around != null
                    && (around.isOptional() || around.embeddeds().stream().anyMatch(EmbeddedProperty::nullable));
        }
        return nullable;
    }

    private PathEnd end(RecordClass record, Component component, Place place) {
        try {
            PathEnd end = paths.walk(place, component.path());
            if (end.property() instanceof ToOneProperty relation && !end.rest().isEmpty()) {
                throw QueryErrors.throughPolymorphic(relation);
            }
            if (!end.rest().isEmpty() && Paths.isDocument(end.property())) {
                throw JsonPathErrors.inRecord(record.describe(component), end.describe());
            }
            if (end.property() instanceof ToManyProperty || !end.rest().isEmpty()) {
                throw QueryErrors.collectionInRecord(record.describe(component), end.describe());
            }
            return end;
        } catch (UnknownPropertyException e) {
            throw QueryErrors.componentOfNothing(record.describe(component), e);
        }
    }

    private RecordMapping.Part part(Slot slot, List<Class<?>> outer) {
        if (slot.end.property() instanceof ScalarProperty property) {
            ToOneProperty keyOf = property.keyOf();
            boolean behind = slot.component.type().isRecord()
                    && slot.component.type() != property.type().javaType();
            return keyOf != null && behind
                    ? relation(slot, keyOf, outer)
                    : value(slot, property.type(), property.nullable());
        }
        if (slot.end.property() instanceof StructProperty property) {
            if (property.type().leads()) {
                throw DocumentRelationErrors.inRecord(slot.describe(), slot.end.describe());
            }
            return value(slot, property.type(), property.nullable());
        }
        if (slot.end.property() instanceof KeyTextProperty) {
            return value(slot, slot.end.place().entity().key().type(), false);
        }
        if (slot.end.property() instanceof EmbeddedProperty property) {
            return embedded(slot, property, outer);
        }
        return relation(slot, (ToOneProperty) slot.end.property(), outer);
    }

    private RecordMapping.Value value(Slot slot, ValueType type, boolean nullable) {
        ColumnPath path = slot.end.place().column(slot.end.property().name());
        if (type.storage().isContent()) {
            throw QueryErrors.contentInRecord(slot.describe(), slot.end.describe());
        }
        requireType(slot, type.javaType());
        requireNotNull(slot, nullable && !type.isPrimitive());
        return value(path);
    }

    private void requireType(Slot slot, Class<?> wanted) {
        Component component = slot.component;
        boolean same = wrapped(wanted) == wrapped(component.type());
        if (same && !wanted.isPrimitive() && !component.type().isPrimitive()) {
            String full = classes.typeName(slot.end.property().field());
            same = full.indexOf('<') < 0 || full.equals(component.typeName());
            if (!same) {
                throw QueryErrors.wrongComponent(slot.describe(), component.typeName(), slot.end.describe(), full);
            }
        }
        if (!same) {
            throw QueryErrors.wrongComponent(
                    slot.describe(), component.typeName(), slot.end.describe(), wanted.getTypeName());
        }
    }

    private static Class<?> wrapped(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private static void requireNotNull(Slot slot, boolean nullable) {
        if (slot.component.type().isPrimitive() && slot.mayBeNull(nullable)) {
            throw QueryErrors.primitiveComponent(slot.describe(), slot.component.typeName(), slot.end.describe());
        }
    }

    private RecordMapping.Part embedded(Slot slot, EmbeddedProperty property, List<Class<?>> outer) {
        if (!slot.component.type().isRecord()) {
            throw QueryErrors.wholeComponent(slot.describe(), slot.component.typeName(), slot.end.describe());
        }
        EmbeddedKinds kinds = property.kinds();
        for (EmbeddedKinds.Kind kind : kinds == null ? List.<EmbeddedKinds.Kind>of() : kinds.all()) {
            if (kinds != null && kind.type() == slot.component.type()) {
                String given = slot.component.typeName() + ", one class of several (" + kinds + ")";
                throw QueryErrors.wholeComponent(slot.describe(), given, slot.end.describe());
            }
        }
        Place inside = slot.end.place().enter(property.name(), property.properties());
        RecordClass record = classes.of(slot.component.type());
        RecordMapping mapping = mapping(record, inside, outer, new RecordMapping.Always());
        boolean always = !slot.mayBeNull(property.nullable());
        return new RecordMapping.Nested(
                always ? mapping : new RecordMapping(record, mapping.parts(), new RecordMapping.Any(values(mapping))));
    }

    /** All values in a record, those in records inside of it among them. */
    private static List<RecordMapping.Value> values(RecordMapping mapping) {
        List<RecordMapping.Value> values = new ArrayList<>();
        for (RecordMapping.Part part : mapping.parts()) {
            if (part instanceof RecordMapping.Value value) {
                values.add(value);
            } else {
                RecordMapping inner = ((RecordMapping.Nested) part).mapping();
                values.addAll(inner.presence() instanceof RecordMapping.Any any ? any.values() : values(inner));
            }
        }
        return values;
    }

    private RecordMapping.Part relation(Slot slot, ToOneProperty relation, List<Class<?>> outer) {
        Class<?> type = slot.component.type();
        if (type == PolymorphicKey.class && relation.isPolymorphic() && slot.end.of() == null) {
            return value(slot.end.place().column(relation.name()));
        }
        EntityMetadata target = slot.end.of() == null ? paths.target(relation) : slot.end.of();
        boolean mayBeAbsent = slot.mayBeNull(relation.nullable() || !relation.isOwner() || relation.isPolymorphic());
        ColumnPath key = paths.relation(slot.end, relation);
        if (wrapped(type) == wrapped(target.key().type().javaType())) {
            requireNotNull(slot, mayBeAbsent);
            return value(key);
        }
        if (!type.isRecord()) {
            throw QueryErrors.wholeComponent(slot.describe(), slot.component.typeName(), slot.end.describe());
        }
        RecordMapping.Presence presence =
                mayBeAbsent ? new RecordMapping.Any(List.of(value(key))) : new RecordMapping.Always();
        Place behind = slot.end.place().follow(relation, target);
        return new RecordMapping.Nested(mapping(classes.of(type), behind, outer, presence));
    }

    private RecordMapping.Value value(ColumnPath path) {
        Integer known = columns.get(path);
        int at = known == null ? columns.size() : known;
        columns.put(path, at);
        return new RecordMapping.Value(at, path.end(), path.column());
    }
}
