// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.discovery.draft.CheckDraft;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.ColumnCheck;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.ColumnText;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EmbeddedDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.GivenName;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.mistake.CheckMistakes;
import io.mikroorm.metadata.discovery.mistake.FormulaMistakes;
import io.mikroorm.metadata.discovery.mistake.HierarchyMistakes;
import io.mikroorm.metadata.discovery.mistake.NameMistakes;
import io.mikroorm.platform.Capabilities;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the columns of checks, and refuses comments that no database could keep. Reads declared checks and columns; writes the checks of entities. */
final class DefineChecks implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        Set<String> names = new HashSet<>();
        for (EntityDraft entity : model.entities()) {
            if (entity.parent != null) {
                entity.columnChecks.addAll(entity.parent.columnChecks);
            }
            if (!entity.isView()) { // of which no rows are held to anything
                add(model, new Scope(entity, entity, ""), names);
            }
            if (isUnwritable(entity.comment())) {
                model.mistakes.add(entity, CheckMistakes.unwritableComment(entity.toString()));
            }
        }
        model.forEachClass(type -> {
            if (type.inDocument && !type.checks.isEmpty()) {
                model.mistakes.add(type, CheckMistakes.inDocument(type.toString(), "a check"));
            }
        });
        model.forEachProperty(property -> {
            Mistake mistake = property.broken ? null : mistake(property);
            if (mistake != null) {
                model.mistakes.add(property, mistake);
            }
        });
    }

    /** A class whose checks are declared, and its path from the entity, ended by a dot. */
    private record Scope(EntityDraft entity, ClassDraft draft, String path) {

        Scope into(EmbeddedDraft embedded) {
            return new Scope(entity, embedded.body, path + embedded.name() + ".");
        }
    }

    private static void add(ModelDraft model, Scope scope, Set<String> names) {
        for (PropertyDraft property : scope.draft.own()) {
            property.checks.forEach(check -> add(model, scope, check, names));
            if (property instanceof EmbeddedDraft embedded) {
                add(model, scope.into(embedded), names);
            }
        }
        scope.draft.checks.forEach(check -> add(model, scope, check, names));
    }

    private static void add(ModelDraft model, Scope scope, CheckDraft check, Set<String> names) {
        Mistake mistake;
        String hole = GivenName.unknown(check.name());
        if (!model.platform.capabilities().has(Capabilities.Feature.CHECKS)) {
            mistake = CheckMistakes.notSupported(scope.draft, check, model.platform.name());
        } else if (hole != null) {
            mistake = NameMistakes.unknownHole("The @Check of " + scope.draft, check.name(), hole);
        } else {
            mistake = read(scope, check, names);
        }
        if (mistake != null) {
            model.mistakes.add(scope.draft, mistake);
        }
    }

    private static @Nullable Mistake read(Scope scope, CheckDraft check, Set<String> names) {
        ClassDraft draft = scope.draft;
        BracedText text = BracedText.read(check.expression());
        if (text == null) {
            return CheckMistakes.unreadable(
                    draft, check, "has a brace that stands alone. Double it, where a brace is meant.");
        }
        if (text.paths().isEmpty()) {
            return CheckMistakes.unreadable(draft, check, "names no property. Put each into braces: \"{price} > 0\".");
        }
        List<ColumnDraft> columns = new ArrayList<>();
        for (String property : text.paths()) {
            EntityDraft entity = scope.entity;
            NamedColumn named = NamedColumn.of(entity, draft, scope.path, property);
            ColumnDraft column = named.column();
            if (column == null) {
                return named.problem().isEmpty() ? null : CheckMistakes.unreadable(draft, check, named.problem());
            }
            if (DefineFormulas.isFormula(column)) {
                return FormulaMistakes.inTable(draft, "a @Check", property);
            }
            if (!entity.isInTableOfOther() && !entity.tableColumns().contains(column)) {
                return HierarchyMistakes.checkOfTwoTables(entity, column, entity.declaring(column));
            }
            columns.add(column);
        }
        List<String> over = columns.stream()
                .flatMap(column -> column.names().stream())
                .distinct()
                .toList();
        String name = GivenName.of(check.name(), scope.entity.table, over);
        String known =
                (scope.entity.schema() + "\0" + name).toLowerCase(Locale.ROOT); // each schema has names of its own
        if (!name.isEmpty() && !names.add(known)) {
            return CheckMistakes.nameTwice(scope.entity, check, name);
        }
        scope.entity.columnChecks.add(new ColumnCheck(name, new ColumnText(text.words(), columns)));
        return null;
    }

    private static @Nullable Mistake mistake(PropertyDraft property) {
        if (property.owner.inDocument && !property.checks.isEmpty()) {
            return CheckMistakes.inDocument(property.toString(), "a check");
        }
        if (!(property instanceof ScalarDraft scalar) || scalar.comment.isEmpty()) {
            return null;
        }
        if (property.owner.inDocument) {
            return CheckMistakes.inDocument(property.toString(), "a comment");
        }
        if (scalar.body != null) {
            return CheckMistakes.commentOfSeveral(property);
        }
        return isUnwritable(scalar.comment) ? CheckMistakes.unwritableComment(property.toString()) : null;
    }

    /** A backslash means something else from server to server, and no text of a statement takes the character zero. */
    private static boolean isUnwritable(String comment) {
        return comment.indexOf('\\') >= 0 || comment.indexOf('\0') >= 0;
    }
}
