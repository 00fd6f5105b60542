// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.mistake.ConcurrencyMistakes;
import io.mikroorm.type.Storage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses to have updates look at values that cannot be compared, or that are not in the row they update. Reads roles and types. */
final class CheckConcurrency implements DiscoveryPass {

    /** What is not compared, or not exactly: a number with a fraction may come back as another. */
    private static final Set<Storage> NOT_COMPARED = EnumSet.of(
            Storage.FLOAT, Storage.DOUBLE, Storage.JSON, Storage.ARRAY, Storage.STRUCT, Storage.BLOB, Storage.CLOB);

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            if (property instanceof ScalarDraft scalar && !scalar.broken) {
                String reason = scalar.concurrencyCheck ? reasonAgainst(scalar) : "";
                if (!reason.isEmpty()) {
                    model.mistakes.add(scalar, ConcurrencyMistakes.misplaced(scalar, reason));
                }
                checkParts(model, scalar.body);
            }
        });
    }

    private static void checkParts(ModelDraft model, @Nullable ClassDraft key) {
        for (PropertyDraft part : key == null ? List.<PropertyDraft>of() : key.properties) {
            if (part instanceof ScalarDraft scalar && scalar.concurrencyCheck) {
                model.mistakes.add(
                        part,
                        ConcurrencyMistakes.misplaced(scalar, "is a part of the key, by which rows are found anyway"));
            }
        }
    }

    /** The end of a sentence; empty where updates can look at the value. */
    private static String reasonAgainst(ScalarDraft property) {
        if (property.owner.inDocument) {
            return "is inside of an object or array, which is one column with all that is in it";
        }
        if (property.role == Role.KEY) {
            return "is the key, by which rows are found anyway";
        }
        if (property.role == Role.VERSION) {
            return "is the version, which updates look at anyway";
        }
        if (property.role == Role.FORMULA || !property.generated.isEmpty()) {
            return "is worked out by the database, and never written";
        }
        if (NOT_COMPARED.contains(property.type().storage())) {
            return "has values that are not compared exactly";
        }
        return isInTableOfClassBelow(property)
                ? "is not in the table of the class at the top, which is the one that updates look at"
                : "";
    }

    private static boolean isInTableOfClassBelow(PropertyDraft property) {
        @Nullable ClassDraft around = property.owner;
        while (around.outer != null) {
            around = around.outer;
        }
        return around instanceof EntityDraft entity
                && entity.parent != null
                && entity.hierarchy != null
                && !entity.hierarchy.isSingleTable();
    }
}
