// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.IndexDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.mistake.ConcurrencyMistakes;
import io.mikroorm.metadata.discovery.mistake.ExpressionMistakes;
import io.mikroorm.metadata.discovery.mistake.ExtraMistakes;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what can be said of few values where it cannot be: that updates look at them, that their columns have further words, that the store makes
 * something of them. Reads roles and types.
 */
final class CheckTraits implements DiscoveryPass {

    /** What is not compared, or not exactly: a number with a fraction may come back as another. */
    private static final Set<Storage> NOT_COMPARED = EnumSet.of(
            Storage.FLOAT, Storage.DOUBLE, Storage.JSON, Storage.ARRAY, Storage.STRUCT, Storage.BLOB, Storage.CLOB);

    private static final String INSIDE = "is inside of an object or array, which is one column with all that is in it";

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            if (property instanceof ScalarDraft scalar && !scalar.broken) {
                check(model, scalar);
                ClassDraft key = scalar.body;
                for (PropertyDraft part : key == null ? List.<PropertyDraft>of() : key.properties) {
                    if (part instanceof ScalarDraft each && !each.broken) {
                        checkPart(model, each);
                    }
                }
            }
        });
    }

    private static void check(ModelDraft model, ScalarDraft property) {
        String unchecked = property.concurrencyCheck ? againstChecking(property) : "";
        add(model, property, unchecked.isEmpty() ? null : ConcurrencyMistakes.misplaced(property, unchecked));
        add(model, property, property.extra.isEmpty() ? null : ofExtra(model, property));
        add(model, property, ofExpressions(model, property, againstExpressions(property)));
    }

    private static void checkPart(ModelDraft model, ScalarDraft part) {
        if (part.concurrencyCheck) {
            add(
                    model,
                    part,
                    ConcurrencyMistakes.misplaced(part, "is a part of the key, by which rows are found anyway"));
        }
        add(model, part, ofExpressions(model, part, "is a part of the key, which others refer to"));
    }

    private static void add(ModelDraft model, ScalarDraft property, @Nullable Mistake mistake) {
        if (mistake != null && !property.broken) {
            model.mistakes.add(property, mistake);
        }
    }

    /** The end of a sentence; empty where updates can look at the value. */
    private static String againstChecking(ScalarDraft property) {
        if (property.owner.inDocument) {
            return INSIDE;
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
        if (!property.collation.isEmpty()) {
            return "has a collation of its own, by which different texts may be the same";
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

    private static @Nullable Mistake ofExtra(ModelDraft model, ScalarDraft property) {
        if (!model.platform.capabilities().has(Capabilities.Feature.COLUMN_EXTRAS)) {
            return ExtraMistakes.notSupported(property, model.platform.name());
        }
        if (property.extra.isBlank()) {
            return ExtraMistakes.misplaced(property, "it says nothing");
        }
        if (property.owner.inDocument) {
            return ExtraMistakes.misplaced(property, "it " + INSIDE);
        }
        if (property.role == Role.FORMULA) {
            return ExtraMistakes.misplaced(property, "it is a formula, which has no column");
        }
        return property.body == null
                ? null
                : ExtraMistakes.misplaced(property, "it is a key of several parts, which has several columns");
    }

    private static @Nullable Mistake ofExpressions(ModelDraft model, ScalarDraft property, String reason) {
        Type<?, ?> type = property.type().converter();
        if (type == null || !property.type().isExpressed()) {
            return null;
        }
        if (!model.platform.capabilities().has(Capabilities.Feature.VALUE_EXPRESSIONS)) {
            return ExpressionMistakes.notSupported(property, type, model.platform.name());
        }
        for (String words : List.of(type.written(), type.read())) {
            if (BracedText.placeholders(words) != 1) {
                return ExpressionMistakes.unreadable(property, type, words);
            }
        }
        return reason.isEmpty() ? null : ExpressionMistakes.misplaced(property, type, reason);
    }

    private static boolean isUnique(ScalarDraft property) {
        return property.indexes.stream().anyMatch(IndexDraft::unique)
                || property.owner.indexes.stream()
                        .anyMatch(index -> index.unique() && index.properties().contains(property.name()));
    }

    /** The end of a sentence; empty where nobody but statements of its own has to do with the value. */
    private static String againstExpressions(ScalarDraft property) {
        if (property.role == Role.KEY) {
            return "is the key, which others refer to";
        }
        if (property.owner.inDocument) {
            return INSIDE;
        }
        if (property.role != Role.PLAIN) {
            return property.role == Role.FORMULA
                    ? "is a formula, which can say it itself"
                    : "gets its value from the ORM or the database already";
        }
        if (isUnique(property)) {
            return "is unique, and rows are told apart here by what is given, not by what is made of it";
        }
        return property.concurrencyCheck ? "is compared by updates with what was read (concurrencyCheck)" : "";
    }
}
