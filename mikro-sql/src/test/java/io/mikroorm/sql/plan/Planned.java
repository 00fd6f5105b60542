// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.Condition;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.KeySource;
import io.mikroorm.query.shape.ListForm;
import io.mikroorm.sql.ast.DocumentValue;
import io.mikroorm.sql.ast.Statement;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Locking;
import io.mikroorm.sql.dialect.Paging;
import io.mikroorm.sql.render.SqlRenderer;
import io.mikroorm.sql.render.SqlStatement;
import io.mikroorm.type.ValueType;
import java.util.List;

/** From the user's words to the text of the statement, without a database. */
final class Planned {

    static final QueryResolver RESOLVER =
            new QueryResolver(Library.METADATA, LoadStrategy.BALANCED, new ListForm(100, false));

    private static final Dialect DIALECT = Dialect.named("plain")
            .paging(Paging.LIMIT_OFFSET)
            .locking(Locking.FOR_UPDATE)
            .supports(Feature.NULLS_ORDERING, Feature.MULTI_ROW_INSERT, Feature.RETURNING)
            .build();

    /** Nothing travels in arrays here. */
    static final ElementTypes TYPES = new ElementTypes() {
        @Override
        public String looseText() {
            return "?";
        }

        @Override
        public @org.jspecify.annotations.Nullable String bounded(int length) {
            return null;
        }

        @Override
        public boolean finds(String name) {
            return false;
        }

        @Override
        public boolean takesFractionsOnly() {
            return false;
        }

        @Override
        public String openNumber() {
            return "?";
        }

        @Override
        public List<String> of(MappedColumn column) {
            return List.of();
        }

        @Override
        public boolean reads(DocumentValue.Kind kind) {
            return false;
        }

        @Override
        public boolean isArray(MappedColumn column) {
            return false;
        }

        @Override
        public ValueType words() {
            return SlotTypes.TEXT;
        }

        @Override
        public String language(IndexMapping index) {
            return "simple";
        }

        @Override
        public boolean takesRegexps() {
            return false;
        }

        @Override
        public boolean readsElements() {
            return false;
        }
    };

    private Planned() {}

    static SelectPlan plan(FindQuery query) {
        return SelectPlanner.plan(Library.METADATA, query.shape(), TYPES);
    }

    static FindQuery query(EntityMetadata entity, Condition<Object> where, FindOptions<?> options) {
        return RESOLVER.find(entity, where.criterion(), options, KeySource.NONE);
    }

    /** What follows the select list, quotes taken away. */
    static String tail(EntityMetadata entity, Condition<Object> where, FindOptions<?> options) {
        return tail(query(entity, where, options));
    }

    static String tail(FindQuery query) {
        String sql = text(plan(query).select());
        return sql.substring(sql.indexOf(" from ") + 1);
    }

    static String count(EntityMetadata entity, Condition<Object> where) {
        return text(CountPlanner.plan(
                        RESOLVER.count(entity, where.criterion(), KeySource.NONE)
                                .shape(),
                        TYPES)
                .select());
    }

    static String text(Statement statement) {
        return rendered(statement).sql().replace("\"", "");
    }

    static SqlStatement rendered(Statement statement) {
        return new SqlRenderer(DIALECT).render(statement);
    }
}
