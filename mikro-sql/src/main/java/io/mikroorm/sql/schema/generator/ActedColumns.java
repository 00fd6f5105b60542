// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.metadata.ColumnExpression;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.sql.schema.ForeignKey.Action;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The columns that foreign keys of one entity change by themselves, and the one that counts up, and what reads them: by name, in braces or as a bare word. */
final class ActedColumns {

    /** Texts are passed over, and so is what is called like a function. */
    private static final Pattern WORD = Pattern.compile("'(?:[^']|'')*+'|([\\p{L}_$][\\p{L}\\p{N}_$]*+)(?!\\s*\\()");

    private final Map<String, Acting> acting = new HashMap<>();
    private final Map<String, ScalarProperty.Made> generated = new HashMap<>();

    ActedColumns(MetadataStorage metadata, EntityMetadata entity) {
        Hierarchy hierarchy = entity.hierarchy();
        boolean below = hierarchy != null && hierarchy.parent() != null && !hierarchy.isSingleTable();
        if (entity.keyGeneration() == KeyGeneration.IDENTITY && !below) {
            acting.put(key(entity.key().name()), Acting.counting(entity.key().path()));
        }
        for (MappedColumn column : entity.columns()) {
            ToOneProperty relation = column.reference();
            if (relation != null && hasForeignKey(metadata, relation)) {
                Acting action = new Acting(
                        relation.isOfCollection() ? relation.field().toString() : column.path(),
                        false,
                        SchemaBuilder.onDelete(entity, column, relation),
                        SchemaBuilder.onUpdate(entity, column, relation));
                column.names().forEach(name -> acting.put(key(name), action));
            } else if (column.property() instanceof ScalarProperty scalar
                    && scalar.made().isGenerated()) {
                generated.put(key(column.name()), scalar.made());
            }
        }
    }

    /**
     * What a foreign key does to its columns; or the column that counts up, to which none does anything.
     *
     * @param property the relation, or the key, for messages
     * @param counts whether it counts up
     * @param onDelete when its target is deleted
     * @param onUpdate when the key of its target changes
     */
    record Acting(String property, boolean counts, Action onDelete, Action onUpdate) {

        static Acting counting(String property) {
            return new Acting(property, true, Action.NO_ACTION, Action.NO_ACTION);
        }

        /** Whether it leaves nulls. */
        boolean empties() {
            return onDelete == Action.SET_NULL || onUpdate == Action.SET_NULL;
        }

        /** Whether it leaves other values. */
        boolean changes() {
            return writes(onDelete) || writes(onUpdate) || onUpdate == Action.CASCADE;
        }

        /** Whether it leaves other values, or no row. */
        boolean acts() {
            return changes() || onDelete == Action.CASCADE;
        }

        private static boolean writes(Action action) {
            return action == Action.SET_NULL || action == Action.SET_DEFAULT;
        }

        /** What to say instead, for messages. */
        String instead() {
            boolean byDelete = writes(onDelete) || onDelete == Action.CASCADE;
            boolean byUpdate = writes(onUpdate) || onUpdate == Action.CASCADE;
            return byDelete && byUpdate
                    ? "onDelete = NO_ACTION and onUpdate = NO_ACTION"
                    : byDelete ? "onDelete = NO_ACTION" : "onUpdate = NO_ACTION";
        }
    }

    private static boolean hasForeignKey(MetadataStorage metadata, ToOneProperty relation) {
        return !relation.isPolymorphic()
                && relation.constraint().exists()
                && !metadata.get(relation.target()).isView();
    }

    /** What such a foreign key does to the column itself; null for nothing. */
    @Nullable
    Acting on(String column) {
        return acting.get(key(column));
    }

    /** The first such foreign key whose column is read by an expression, over whatever is worked out in between; null for none. */
    @Nullable
    Acting readBy(ColumnExpression expression, Predicate<Acting> wanted) {
        List<String> names = new ArrayList<>();
        expression.columns().forEach(column -> names.addAll(column.names()));
        return find(expression.words(), names, wanted);
    }

    /** The same of what is worked out and in a column; null of any other column. */
    @Nullable
    Acting readBy(String column, Predicate<Acting> wanted) {
        ScalarProperty.Made made = generated.get(key(column));
        return made == null ? null : find(made.words(), made.columns(), wanted);
    }

    private @Nullable Acting find(List<String> words, List<String> columns, Predicate<Acting> wanted) {
        List<String> read = new ArrayList<>(columns);
        for (String text : words) {
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                if (matcher.group(1) != null) {
                    read.add(matcher.group(1));
                }
            }
        }
        for (String column : read) {
            Acting direct = on(column);
            // no value is worked out from itself, by whatever way
            Acting found = direct != null && wanted.test(direct) ? direct : readBy(column, wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
