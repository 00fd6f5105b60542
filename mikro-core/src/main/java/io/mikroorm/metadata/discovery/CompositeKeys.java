// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.Mistakes.Mistake;
import io.mikroorm.type.CompositeType;
import io.mikroorm.type.CompositeType.Part;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one type of the components of a record that is a key. */
final class CompositeKeys {

    private CompositeKeys() {}

    /** Decides how a key is stored that is a record; a mistake of a component is told of the component. */
    static @Nullable Mistake resolve(ModelDraft model, ScalarDraft key, ClassDraft body) {
        List<Part> parts = new ArrayList<>();
        Set<String> columns = new HashSet<>();
        RecordComponent[] components = key.held.getRecordComponents();
        for (RecordComponent each : components) {
            PropertyDraft component = body.property(each.getName());
            if (component == null) {
                return KeyMistakes.leftOut(key, each.getName());
            }
            Part part = part(model, key, component);
            if (part != null && !columns.add(part.column().toLowerCase(Locale.ROOT))) {
                model.mistakes.add(component, KeyMistakes.partTwice(component, part.column()));
            } else if (part != null) {
                parts.add(part);
            }
        }
        if (parts.size() < components.length) {
            key.broken = true;
            return null;
        }
        RecordForm form = parts.isEmpty() ? null : RecordForm.of(key.held);
        if (form == null) {
            return parts.isEmpty() ? KeyMistakes.withoutParts(key) : KeyMistakes.closed(key);
        }
        key.type = new ValueType(key.held, Storage.COMPOSITE, new CompositeType(key.held, parts, form), Limits.NONE);
        return null;
    }

    /** One part; null where it is mistaken, which is reported. */
    private static @Nullable Part part(ModelDraft model, ScalarDraft key, PropertyDraft component) {
        if (component.broken) {
            return null;
        }
        Mistake mistake = component instanceof ScalarDraft scalar && scalar.role == Role.PLAIN
                ? mistake(model, key, scalar)
                : KeyMistakes.noPart(key, component, "is " + described(component));
        if (mistake != null) {
            model.mistakes.add(component, mistake);
            return null;
        }
        ScalarDraft scalar = (ScalarDraft) component;
        return new Part(scalar.name(), column(model, scalar), scalar.type());
    }

    private static String column(ModelDraft model, ScalarDraft part) {
        return part.column.isEmpty() ? model.naming.columnName(part.name()) : part.column;
    }

    private static String described(PropertyDraft component) {
        return component instanceof ScalarDraft scalar ? KeyMistakes.annotation(scalar.role) : component.kind();
    }

    private static @Nullable Mistake mistake(ModelDraft model, ScalarDraft key, ScalarDraft part) {
        Mistake mistake = ResolveTypes.resolve(model, part);
        if (mistake != null) {
            return mistake;
        }
        if (!canBePart(part.type().storage())) {
            return KeyMistakes.wrongPart(part);
        }
        if (part.nullable) {
            return KeyMistakes.nullable(part);
        }
        if (!part.indexes.isEmpty()) {
            return KeyMistakes.noPart(key, part, "has an index, or is unique, by itself");
        }
        String column = column(model, part);
        boolean plain = column.indexOf('.') < 0 && column.indexOf('$') < 0;
        return plain ? null : KeyMistakes.partName(part, column);
    }

    private static boolean canBePart(Storage storage) {
        return storage.isIntegral()
                || storage == Storage.STRING
                || storage == Storage.UUID
                || storage == Storage.LOCAL_DATE;
    }
}
