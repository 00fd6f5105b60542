// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Property;
import io.mikroorm.metadata.ScalarProperty.Made;
import io.mikroorm.metadata.ScalarProperty.Making;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.mistake.FormulaMistakes;
import io.mikroorm.metadata.discovery.mistake.MadeMistakes;
import io.mikroorm.platform.Capabilities;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns from which the store works values out, and refuses values that it could not make, or that could not be told from those that
 * the application gives. Reads roles, types and columns; writes what the store makes.
 */
final class DefineMade implements DiscoveryPass {

    private static final String GENERATED = "generated";
    private static final String DEFAULT = "defaultRaw";

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            if (property instanceof ScalarDraft scalar && !scalar.broken && (scalar.isMade() || !scalar.stored)) {
                Mistake mistake = scalar.isMade() ? read(model, scalar) : MadeMistakes.storedAlone(scalar);
                if (mistake != null) {
                    model.mistakes.add(scalar, mistake);
                }
            }
        });
    }

    private static @Nullable Mistake read(ModelDraft model, ScalarDraft property) {
        String member = property.generated.isEmpty() ? DEFAULT : GENERATED;
        String other = other(property, member);
        if (!other.isEmpty()) {
            return MadeMistakes.contradiction(property, member, other);
        }
        String reason = reasonAgainst(property);
        if (!reason.isEmpty()) {
            return MadeMistakes.misplaced(property, member, reason);
        }
        if (property.owner.inDocument) {
            return MadeMistakes.inDocument(property);
        }
        EntityDraft entity = property.owner.entity();
        return member.equals(DEFAULT) ? readDefault(model, entity, property) : readGenerated(model, entity, property);
    }

    /** What else says where the value comes from; empty for nothing. */
    private static String other(ScalarDraft property, String member) {
        if (member.equals(GENERATED) && !property.defaultRaw.isEmpty()) {
            return DEFAULT;
        }
        if (!property.defaultText.isEmpty()) {
            return "defaultValue";
        }
        for (String generator : List.of("onCreate", "onUpdate")) {
            Object said = property.declared.value(Property.class, generator);
            boolean allowed = member.equals(DEFAULT) && generator.equals("onUpdate");
            if (said != null && said != void.class && !allowed) {
                return generator;
            }
        }
        return "";
    }

    /** The end of a sentence; empty where the value can be put into the field. */
    private static String reasonAgainst(ScalarDraft property) {
        if (property.owner.isEmbeddable() && !property.generated.isEmpty()) {
            return "is inside of an embeddable";
        }
        if (property.role != Role.PLAIN) {
            return "gets its value from the ORM or the database already";
        }
        if (property.isBeyondFlushes()) {
            return "is final, so that a flush could not set it";
        }
        return property.type().storage().isContent() ? "is a content, which is read by itself" : "";
    }

    private static @Nullable Mistake readDefault(ModelDraft model, EntityDraft entity, ScalarDraft property) {
        if (!model.platform.capabilities().has(Capabilities.Feature.RAW_DEFAULTS)) {
            return MadeMistakes.notDefaulted(property, model.platform.name());
        }
        if (property.held.isPrimitive()) {
            return MadeMistakes.misplaced(property, DEFAULT, "is a primitive, which is never null");
        }
        if (entity.isInTableOfOther()) {
            return MadeMistakes.misplaced(
                    property, DEFAULT, "is in a table with rows of other classes, which would have the value as well");
        }
        property.made = Made.byDefault(property.defaultRaw);
        return null;
    }

    private static @Nullable Mistake readGenerated(ModelDraft model, EntityDraft entity, ScalarDraft property) {
        Capabilities capabilities = model.platform.capabilities();
        if (!capabilities.has(Capabilities.Feature.GENERATED_COLUMNS)) {
            return MadeMistakes.notGenerated(property, model.platform.name());
        }
        if (!property.stored && !capabilities.has(Capabilities.Feature.VIRTUAL_COLUMNS)) {
            return MadeMistakes.notVirtual(property, model.platform.name());
        }
        if (isIndexed(entity, property)
                && !property.stored
                && !capabilities.has(Capabilities.Feature.INDEXED_VIRTUAL_COLUMNS)) {
            return MadeMistakes.indexedVirtual(property, model.platform.name());
        }
        BracedText text = BracedText.read(property.generated);
        if (text == null) {
            return MadeMistakes.unreadable(
                    property, "has a brace that stands alone. Double it, where a brace is meant.");
        }
        if (text.paths().isEmpty()) {
            return MadeMistakes.unreadable(
                    property, "names no property. Put each into braces: \"{price} * {amount}\".");
        }
        List<String> columns = new ArrayList<>();
        for (String path : text.paths()) {
            Mistake mistake = addColumn(entity, property, path, columns);
            if (mistake != null) {
                return mistake;
            }
        }
        if (columns.size() == text.paths().size()) { // otherwise one is broken, which is reported there
            property.made = new Made(property.stored ? Making.STORED : Making.VIRTUAL, text.words(), columns);
        }
        return null;
    }

    private static boolean isIndexed(EntityDraft entity, ScalarDraft property) {
        return entity.columns.stream()
                .filter(column -> column.property() == property)
                .anyMatch(column -> entity.columnIndexes.stream().anyMatch(index -> index.uses(column)));
    }

    private static @Nullable Mistake addColumn(
            EntityDraft entity, ScalarDraft property, String path, List<String> columns) {
        NamedColumn named = NamedColumn.of(entity, entity, "", path);
        ColumnDraft column = named.column();
        if (column == null) {
            return named.problem().isEmpty() ? null : MadeMistakes.unreadable(property, named.problem());
        }
        if (DefineFormulas.isFormula(column)) {
            return FormulaMistakes.inTable(entity, "a generated value", path);
        }
        if (column.property() instanceof ScalarDraft other && !other.generated.isEmpty()) {
            return MadeMistakes.ofGenerated(property, other);
        }
        if (!entity.isInTableOfOther() && !entity.tableColumns().contains(column)) {
            return MadeMistakes.ofTwoTables(property, entity, column);
        }
        columns.add(column.name());
        return null;
    }
}
