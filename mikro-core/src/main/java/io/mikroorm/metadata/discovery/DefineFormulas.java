// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Property;
import io.mikroorm.metadata.FormulaText;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.mistake.FormulaMistakes;
import io.mikroorm.platform.Capabilities;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the columns of formulas, and refuses what only values with a column can have. Reads columns; writes the texts of formulas. */
final class DefineFormulas implements DiscoveryPass {

    private static final Pattern CONSTANT = Pattern.compile("[\\s(]*([+-]?[\\d.]+|'[^']*'|null)[\\s)]*");

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            for (PropertyDraft property : entity.own()) {
                if (property instanceof ScalarDraft scalar && scalar.formula != null) {
                    Mistake mistake = read(model, entity, scalar, scalar.formula);
                    if (mistake != null) {
                        model.mistakes.add(scalar, mistake);
                    }
                }
            }
        }
    }

    private static @Nullable Mistake read(ModelDraft model, EntityDraft entity, ScalarDraft formula, String said) {
        if (!model.platform.capabilities().has(Capabilities.Feature.FORMULAS)) {
            return FormulaMistakes.notSupported(formula, model.platform.name());
        }
        String columnOnly = ofColumn(formula);
        if (!columnOnly.isEmpty()) {
            return FormulaMistakes.withoutColumn(formula, columnOnly);
        }
        if (formula.type().storage().isContent()) {
            return FormulaMistakes.content(formula);
        }
        BracedText text = BracedText.read(said);
        if (text == null) {
            return FormulaMistakes.unreadable(
                    formula, "has a brace that stands alone. Double it, where a brace is meant.");
        }
        if (said.isBlank()) {
            return FormulaMistakes.unreadable(formula, "says nothing. Write an expression in SQL.");
        }
        String wrong = wrongWords(said);
        if (!wrong.isEmpty()) {
            return FormulaMistakes.unreadable(formula, wrong);
        }
        for (String path : text.paths()) {
            NamedColumn named = NamedColumn.of(entity, entity, "", path);
            ColumnDraft column = named.column();
            if (column == null) {
                return named.problem().isEmpty() ? null : FormulaMistakes.unreadable(formula, named.problem());
            }
            if (isFormula(column)) {
                return FormulaMistakes.unreadable(
                        formula, "names '" + path + "', which is a @Formula itself. Repeat what it is worked out of.");
            }
        }
        formula.formulaText = new FormulaText(text.words(), text.paths());
        return null;
    }

    /** The end of a sentence; empty where nothing is wrong. A place in an order would be what a number alone says. */
    private static String wrongWords(String said) {
        if (CONSTANT.matcher(said).matches()) {
            return "is the same in all rows. Give the field its value in Java.";
        }
        return BracedText.hasPlaceholder(said)
                ? "has a question mark outside of quotes, where a value of the statement would stand. Write a function in place of the"
                        + " operator."
                : "";
    }

    /** What is said that only a column can have; empty where nothing is. */
    private static String ofColumn(ScalarDraft formula) {
        Property said = formula.declared.get(Property.class);
        if (said != null && !said.column().isEmpty()) {
            return "a column";
        }
        if (!formula.columnType.isEmpty()) {
            return "a columnType";
        }
        if (formula.limits.length() > 0 || formula.limits.precision() > 0) {
            return "a length or precision";
        }
        if (!formula.comment.isEmpty()) {
            return "a comment";
        }
        if (!formula.collation.isEmpty()) {
            return "a collation";
        }
        if (!formula.indexes.isEmpty()) {
            return formula.indexes.get(0).anAnnotation();
        }
        return formula.checks.isEmpty() ? "" : "a @Check";
    }

    /** Whether a column is none. */
    static boolean isFormula(ColumnDraft column) {
        return column.property() instanceof ScalarDraft scalar && scalar.formula != null;
    }
}
