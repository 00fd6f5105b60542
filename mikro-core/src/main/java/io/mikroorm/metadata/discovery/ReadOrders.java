// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.mistake.OrderMistakes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the texts of orders of one's own as values of their properties. Reads roles and types. */
final class ReadOrders implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            if (property instanceof ScalarDraft scalar && !scalar.broken && !scalar.customOrder.isEmpty()) {
                Mistake mistake = read(scalar);
                if (mistake != null) {
                    model.mistakes.add(scalar, mistake);
                }
            }
            if (property instanceof ScalarDraft key && key.body != null) {
                checkParts(model, key.body);
            }
        });
    }

    private static void checkParts(ModelDraft model, ClassDraft key) {
        for (PropertyDraft part : key.properties) {
            if (part instanceof ScalarDraft scalar && !scalar.broken && !scalar.customOrder.isEmpty()) {
                model.mistakes.add(part, OrderMistakes.misplaced(scalar, "is a part of a key of several parts"));
            }
        }
    }

    private static @Nullable Mistake read(ScalarDraft property) {
        if (property.owner.inDocument) {
            return OrderMistakes.misplaced(
                    property, "is inside of an object or array, which is one column with all that is in it");
        }
        if (property.role == Role.FORMULA) {
            return OrderMistakes.misplaced(property, "is a formula, which can work out what is sorted by itself");
        }
        if (property.body != null) {
            return OrderMistakes.misplaced(property, "is a key of several parts");
        }
        List<Object> values = new ArrayList<>();
        for (String text : property.customOrder) {
            Object value = ReadDefaults.value(property.type(), text);
            if (value == null) {
                return OrderMistakes.unreadable(property, text);
            }
            if (values.contains(value)) {
                return OrderMistakes.twice(property, text);
            }
            values.add(value);
        }
        property.orderedValues = List.copyOf(values);
        return null;
    }
}
