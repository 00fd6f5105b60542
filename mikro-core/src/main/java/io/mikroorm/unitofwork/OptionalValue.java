// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.StructProperty;
import io.mikroorm.metadata.ToOneProperty;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An embeddable that may be missing as a whole, though some of its parts may not be missing alone: its columns all take null,
 * so the database does not mind.
 *
 * @param path the path of the embeddable
 * @param columns all columns below it
 * @param required those that must not be null while it is there
 * @param kind of an embeddable that may be of several classes, what says that it is of the one that this is about; null for one class
 * @param discriminator the column that says so; -1 for one class
 */
public record OptionalValue(
        String path,
        BitSet columns,
        BitSet required,
        @Nullable String kind,
        int discriminator) {

    /** Of one class, without columns yet. */
    OptionalValue(String path) {
        this(path, new BitSet(), new BitSet(), null, -1);
    }

    /** Those of an entity that are of one class of several, for each class that must have something. */
    public static List<OptionalValue> ofKinds(EntityMetadata entity) {
        return of(entity).stream().filter(o -> o.kind != null).toList();
    }

    /** Those of an entity. */
    static List<OptionalValue> of(EntityMetadata entity) {
        Map<String, OptionalValue> byPath = new LinkedHashMap<>();
        for (MappedColumn column : entity.columns()) {
            collect(column, byPath);
            collectOfKinds(entity, column, byPath);
        }
        List<OptionalValue> optionals = new ArrayList<>(byPath.values());
        optionals.removeIf(o -> o.required.isEmpty());
        return List.copyOf(optionals);
    }

    /** What objects of one class must have, and others have no place for. */
    private static void collectOfKinds(EntityMetadata entity, MappedColumn column, Map<String, OptionalValue> byPath) {
        StringBuilder path = new StringBuilder();
        for (EmbeddedProperty embedded : column.embeddeds()) {
            path.append(embedded.name()).append('.');
            EmbeddedKinds kinds = embedded.kinds();
            MappedColumn discriminator = kinds == null ? null : entity.column(path + kinds.discriminator());
            for (EmbeddedKinds.Kind kind : kinds == null ? List.<EmbeddedKinds.Kind>of() : kinds.all()) {
                OptionalValue ofKind = byPath.computeIfAbsent(
                        path + "<" + kind.value(),
                        p -> new OptionalValue(
                                path.substring(0, path.length() - 1),
                                new BitSet(),
                                new BitSet(),
                                kind.value(),
                                discriminator == null ? -1 : discriminator.index()));
                ofKind.columns.set(column.index());
                if (isRequired(kind, column, path.length())) {
                    ofKind.required.set(column.index());
                }
            }
        }
    }

    /** Whether a value behind a part of the path is there in all objects of a class. */
    private static boolean isRequired(EmbeddedKinds.Kind kind, MappedColumn column, int from) {
        String path = column.path();
        int dot = path.indexOf('.', from);
        Property own = kind.property(dot < 0 ? path.substring(from) : path.substring(from, dot));
        if (!(own instanceof EmbeddedProperty embedded)) {
            return own != null && !isOptional(own);
        }
        boolean required = !embedded.nullable() && !column.isOptional();
        int deeper = column.embeddeds().size()
                - (int) path.substring(dot + 1).chars().filter(c -> c == '.').count();
        for (EmbeddedProperty inner :
                column.embeddeds().subList(deeper, column.embeddeds().size())) {
            required &= !inner.nullable();
        }
        return required;
    }

    private static boolean isOptional(Property property) {
        if (property instanceof ScalarProperty scalar) {
            return scalar.nullable();
        }
        return property instanceof StructProperty struct ? struct.nullable() : ((ToOneProperty) property).nullable();
    }

    private static void collect(MappedColumn column, Map<String, OptionalValue> byPath) {
        OptionalValue innermost = null;
        StringBuilder path = new StringBuilder();
        for (EmbeddedProperty embedded : column.embeddeds()) {
            path.append(path.isEmpty() ? "" : ".").append(embedded.name());
            if (embedded.nullable()) {
                innermost = byPath.computeIfAbsent(path.toString(), OptionalValue::new);
                innermost.columns.set(column.index());
            }
        }
        if (innermost != null && !column.isOptional()) {
            innermost.required.set(column.index());
        }
    }
}
