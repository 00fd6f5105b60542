// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.StructMapping;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.mistake.KeyMistakes;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one type of the parts of a record, or of an embeddable class, that is a key. */
final class CompositeKeys {

    private CompositeKeys() {}

    /** Whether the store has such keys. */
    static boolean areTaken(ModelDraft model) {
        return model.platform.capabilities().has(Feature.COMPOSITE_KEYS);
    }

    /** Decides how a key of several parts is stored; a mistake of a part is told of the part. */
    static @Nullable Mistake resolve(ModelDraft model, ScalarDraft key, ClassDraft body) {
        if (!areTaken(model)) {
            return KeyMistakes.compositeUnknown(key, model.platform.name());
        }
        Mistake whole = mistakeOfWhole(key, body);
        if (whole != null) {
            return whole;
        }
        Set<String> columns = new HashSet<>();
        for (PropertyDraft part : body.sound()) {
            Mistake mistake = mistake(model, key, part, columns);
            if (mistake != null) {
                model.mistakes.add(part, mistake);
            }
        }
        boolean sound = body.sound().size() == body.properties.size();
        if (!sound || !ChooseConstructors.choose(model, body)) {
            key.broken = true;
            return null;
        }
        StructMapping struct = struct(model, body);
        key.parts = struct.columns();
        key.type = struct.key(model.structs.to(struct));
        return null;
    }

    /** Two keys are compared by {@code equals} as long as they live, which for records goes without saying. */
    private static @Nullable Mistake mistakeOfWhole(ScalarDraft key, ClassDraft body) {
        if (key.held.isRecord()) {
            for (RecordComponent each : key.held.getRecordComponents()) {
                if (body.property(each.getName()) == null) {
                    return KeyMistakes.leftOut(key, each.getName());
                }
            }
        } else if (!hasEquality(key.held)) {
            return KeyMistakes.withoutEquality(key);
        }
        return body.properties.isEmpty() ? KeyMistakes.withoutParts(key) : null;
    }

    static boolean hasEquality(Class<?> type) {
        try {
            return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class
                    && type.getMethod("hashCode").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StructMapping struct(ModelDraft model, ClassDraft body) {
        List<Property> properties = new ArrayList<>();
        List<MappedColumn> columns = new ArrayList<>();
        for (PropertyDraft draft : body.properties) {
            ScalarDraft part = (ScalarDraft) draft;
            ScalarProperty property = new ScalarProperty(part.name(), part.fieldRef(), part.type(), Role.PLAIN, false)
                    .ofColumn(part.enumCheck, part.comment, part.collation);
            properties.add(property);
            columns.add(new MappedColumn(
                    columns.size(),
                    part.name(),
                    column(model, part),
                    part.columnType,
                    part.type(),
                    false,
                    false,
                    List.of(),
                    property,
                    List.of(),
                    null));
        }
        return new StructMapping(body.type, properties, columns, body.construction);
    }

    private static String column(ModelDraft model, PropertyDraft part) {
        return part.column.isEmpty() ? model.naming.columnName(part.name()) : part.column;
    }

    private static @Nullable Mistake mistake(
            ModelDraft model, ScalarDraft key, PropertyDraft part, Set<String> columns) {
        if (!(part instanceof ScalarDraft scalar)) {
            return KeyMistakes.noPart(key, part, "is " + part.kind());
        }
        if (scalar.role != Role.PLAIN) {
            return KeyMistakes.noPart(key, part, "is " + KeyMistakes.annotation(scalar.role));
        }
        if (scalar.isMade() || !scalar.defaultText.isEmpty()) {
            return KeyMistakes.noPart(key, part, "has a default, or a value that the database makes");
        }
        if (isGenerated(scalar)) {
            return KeyMistakes.noPart(key, part, "has an onCreate or onUpdate");
        }
        Mistake mistake = ResolveTypes.resolve(model, scalar);
        if (mistake == null) {
            scalar.type = indexed(model, scalar);
            mistake = mistakeOfValue(key, scalar);
        }
        return mistake == null ? mistakeOfName(scalar, column(model, scalar), columns) : mistake;
    }

    private static boolean isGenerated(ScalarDraft part) {
        return Stream.of("onCreate", "onUpdate")
                .map(member -> part.declared.value(io.mikroorm.annotation.Property.class, member))
                .anyMatch(said -> said != null && said != void.class);
    }

    /** With a limit, where the platform needs one to index the column that the part has. */
    static ValueType indexed(ModelDraft model, ScalarDraft part) {
        ValueType type = part.type();
        int length = model.platform.spreadsKeys() ? model.platform.indexedLength() : 0;
        boolean limited = type.limits().length() > 0 || !part.columnType.isEmpty();
        return type.storage() == Storage.STRING && !limited && length > 0
                ? new ValueType(type.javaType(), type.storage(), type.converter(), new Limits(length, 0, 0))
                : type;
    }

    private static @Nullable Mistake mistakeOfValue(ScalarDraft key, ScalarDraft part) {
        if (!canBePart(part.type().storage())) {
            return KeyMistakes.wrongPart(part);
        }
        if (part.nullable) {
            return KeyMistakes.nullable(part);
        }
        if (!part.isFinal()) {
            return KeyMistakes.changing(key, part);
        }
        return part.indexes.isEmpty() ? null : KeyMistakes.noPart(key, part, "has an index, or is unique, by itself");
    }

    private static @Nullable Mistake mistakeOfName(ScalarDraft part, String column, Set<String> columns) {
        if (column.indexOf('.') >= 0 || column.indexOf('$') >= 0) {
            return KeyMistakes.partName(part, column);
        }
        return columns.add(column.toLowerCase(Locale.ROOT)) ? null : KeyMistakes.partTwice(part, column);
    }

    static boolean canBePart(Storage storage) {
        return storage.isIntegral()
                || storage == Storage.STRING
                || storage == Storage.UUID
                || storage == Storage.LOCAL_DATE;
    }
}
