// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Trigger;
import io.mikroorm.annotation.TriggerEvent;
import io.mikroorm.annotation.TriggerScope;
import io.mikroorm.annotation.TriggerTiming;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.ColumnText;
import io.mikroorm.metadata.discovery.draft.ColumnTrigger;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.mistake.StoredMistakes;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Capabilities.Feature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what lies in the store beside columns: refuses schemas where there are none, and finds the columns of work that the store does by itself.
 * Reads what is declared, and columns; writes the triggers of entities.
 */
final class DefineStored implements DiscoveryPass {

    private static final String TABLE = "{table}";
    private static final Pattern HOLE = Pattern.compile("\\{[^{}]*}");

    @Override
    public void run(ModelDraft model) {
        checkSchemas(model);
        Map<String, EntityDraft> names = new HashMap<>();
        for (EntityDraft entity : model.entities()) {
            for (Trigger declared : entity.declared.on(entity.type).all(Trigger.class)) {
                Named trigger = new Named(nameOf(model, entity, declared), declared);
                Mistake mistake = mistake(model, entity, trigger);
                EntityDraft twin = twin(names, entity, trigger);
                if (mistake == null && twin != null) {
                    mistake = StoredMistakes.triggerTwice(twin, entity, trigger.name);
                }
                if (mistake == null) {
                    mistake = read(entity, trigger);
                }
                if (mistake != null) {
                    model.mistakes.add(entity, mistake);
                }
            }
        }
    }

    /** A trigger, and its name as it is said, or made. */
    private record Named(String name, Trigger declared) {}

    private static String nameOf(ModelDraft model, EntityDraft entity, Trigger trigger) {
        List<String> events = Arrays.stream(trigger.events())
                .map(event -> event.name().toLowerCase(Locale.ROOT))
                .toList();
        String timing = trigger.timing().name().toLowerCase(Locale.ROOT);
        return trigger.name().isEmpty()
                ? model.naming.triggerName(entity.table, timing, events)
                : trigger.name().replace(TABLE, entity.table);
    }

    /** Whose trigger has one of its names in the schema: where there is a trigger for each event, they are called after the event too. */
    private static @Nullable EntityDraft twin(Map<String, EntityDraft> names, EntityDraft entity, Named trigger) {
        String name = (entity.schema() + "\0" + trigger.name).toLowerCase(Locale.ROOT);
        EntityDraft twin = names.putIfAbsent(name, entity);
        for (TriggerEvent event : trigger.declared.events()) {
            if (trigger.declared.events().length > 1) {
                EntityDraft other = names.putIfAbsent(name + "_" + event.name().toLowerCase(Locale.ROOT), entity);
                twin = twin == null ? other : twin;
            }
        }
        return twin;
    }

    private static @Nullable Mistake mistake(ModelDraft model, EntityDraft entity, Named trigger) {
        Capabilities can = model.platform.capabilities();
        String platform = model.platform.name();
        if (!can.has(Feature.TRIGGERS)) {
            return StoredMistakes.noTriggers(entity, trigger.name, platform);
        }
        boolean insteadOf = trigger.declared.timing() == TriggerTiming.INSTEAD_OF;
        if (entity.isView() && (!insteadOf || entity.isVirtual() || entity.isMaterialized())) {
            return StoredMistakes.triggerOfView(entity, trigger.name, insteadOf);
        }
        if (insteadOf && !can.has(Feature.INSTEAD_OF_TRIGGERS)) {
            return StoredMistakes.noInsteadOfTriggers(entity, trigger.name, platform);
        }
        if (waitsForTruncate(trigger.declared) && !can.has(Feature.TRUNCATE_TRIGGERS)) {
            return StoredMistakes.noTruncateTriggers(entity, trigger.name, platform);
        }
        boolean ofStatements = trigger.declared.forEach() == TriggerScope.STATEMENT;
        if (ofStatements && !can.has(Feature.STATEMENT_TRIGGERS)) {
            return StoredMistakes.noStatementTriggers(entity, trigger.name, platform);
        }
        String problem = insteadOf && !entity.isView()
                ? "is INSTEAD_OF, but the rows are those of a table. Say BEFORE or AFTER."
                : problem(trigger.declared);
        return problem == null ? null : StoredMistakes.unreadableTrigger(entity, trigger.name, problem);
    }

    private static boolean waitsForTruncate(Trigger trigger) {
        return List.of(trigger.events()).contains(TriggerEvent.TRUNCATE);
    }

    private static @Nullable String problem(Trigger trigger) {
        boolean ofStatements = trigger.forEach() == TriggerScope.STATEMENT;
        if (ofStatements && trigger.timing() == TriggerTiming.INSTEAD_OF) {
            return "is INSTEAD_OF for each statement, but there is one for each row only. Leave forEach out.";
        }
        if (!ofStatements && waitsForTruncate(trigger)) {
            return "waits for TRUNCATE for each row, but there is one for the statement only. Say forEach = STATEMENT.";
        }
        if (!trigger.name().isEmpty() && trigger.name().isBlank()) {
            return "has a blank name. Give it one, by which it is dropped again, or none at all.";
        }
        if (HOLE.matcher(trigger.name().replace(TABLE, "")).find()) {
            return "has braces in its name that stand for nothing. Leave them out; {table} stands for its table.";
        }
        if (trigger.body().isBlank()) {
            return "does nothing. Say what in \"body\".";
        }
        Set<Object> events = new HashSet<>(List.of(trigger.events()));
        if (events.isEmpty() || events.size() < trigger.events().length) {
            return "waits for " + (events.isEmpty() ? "nothing" : "the same twice") + ". Name each event once.";
        }
        return null;
    }

    private static @Nullable Mistake read(EntityDraft entity, Named named) {
        Trigger trigger = named.declared;
        List<ColumnDraft> columns = new ArrayList<>();
        BracedText when = trigger.when().isBlank() ? null : BracedText.read(trigger.when());
        BracedText body = BracedText.read(trigger.body());
        if (body == null || when == null && !trigger.when().isBlank()) {
            return StoredMistakes.unreadableTrigger(
                    entity, named.name, "has a brace that stands alone. Double it, where a brace is meant.");
        }
        List<String> paths = new ArrayList<>(body.paths());
        paths.addAll(when == null ? List.of() : when.paths());
        for (String path : paths) {
            NamedColumn found = NamedColumn.of(entity, entity, "", path);
            ColumnDraft column = found.column();
            String problem = column == null ? found.problem() : problem(entity, column);
            if (!problem.isEmpty()) {
                return StoredMistakes.unreadableTrigger(entity, named.name, problem);
            }
            if (column == null) {
                return null; // broken, which is reported there
            }
            columns.add(column);
        }
        int own = body.paths().size();
        entity.triggers.add(new ColumnTrigger(
                named.name,
                trigger,
                when == null ? null : new ColumnText(when.words(), columns.subList(own, columns.size())),
                new ColumnText(body.words(), columns.subList(0, own))));
        return null;
    }

    /** Why a row of the table has no such column; empty where it has. */
    private static String problem(EntityDraft entity, ColumnDraft column) {
        if (DefineFormulas.isFormula(column)) {
            return "names '" + column.path()
                    + "', which is a @Formula, and no column. Repeat what it is worked out of.";
        }
        return entity.isInTableOfOther() || entity.tableColumns().contains(column)
                ? ""
                : "names '" + column.path() + "', which is in the table of " + entity.declaring(column)
                        + ". Declare the trigger there.";
    }

    private static void checkSchemas(ModelDraft model) {
        boolean has = model.platform.capabilities().has(Feature.SCHEMAS);
        for (EntityDraft entity : model.entities()) {
            Mistake mistake = entity.ownSchema().isEmpty() ? null : schemaMistake(entity);
            if (mistake == null && !has && !entity.ownSchema().isEmpty()) {
                mistake = StoredMistakes.noSchemas(entity, model.platform.name());
            }
            if (mistake != null) {
                model.mistakes.add(entity, mistake);
            }
        }
    }

    private static @Nullable Mistake schemaMistake(EntityDraft entity) {
        if (entity.isView() && entity.ownSchema().equals(Entity.ANY_SCHEMA)) {
            return StoredMistakes.viewInAnySchema(entity);
        }
        if (entity.ownSchema().isBlank()) {
            return StoredMistakes.blankSchema(entity);
        }
        if (entity.isVirtual()) {
            return StoredMistakes.schemaOfQuery(entity);
        }
        return entity.isInTableOfOther() ? StoredMistakes.schemaBelow(entity) : null;
    }
}
