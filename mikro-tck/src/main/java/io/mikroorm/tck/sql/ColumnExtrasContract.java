// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Further words in the declarations of columns, where the database has them. */
@Requires(Feature.COLUMN_EXTRAS)
public abstract class ColumnExtrasContract extends Contract {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2001, 2, 3, 4, 5, 6);

    /** Has a time that the database moves on. */
    static class Page {

        @Nullable
        Long id;

        String text = "";

        @Nullable
        LocalDateTime touched = LONG_AGO;
    }

    /** Says nothing about its columns. */
    @Entity
    static class Plain {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20, comment = "what it says")
        String text = "";
    }

    /** On pages. */
    protected ColumnExtrasContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Plain.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        if (driver().capabilities().has(Feature.COLUMN_EXTRAS)) {
            settings.entities(EntitySchema.define(Page.class, e -> e.key("id")
                    .property("text", p -> p.length(20).extra("invisible").defaultValue("none"))
                    .property("touched", p -> p.nullable()
                            .comment("moved on")
                            .columnType("datetime(6)")
                            .extra("on update current_timestamp(6)"))));
        }
    }

    @Test
    void the_words_stand_in_the_declaration_of_the_column() {
        assertThat(((SqlORM) orm).schema().createSql())
                .contains(" on update current_timestamp(6) comment 'moved on'")
                .contains(" invisible");
    }

    @Test
    void the_database_does_what_they_say() {
        given(new Page());
        Page page = em.findAll(Page.class).get(0);
        assertThat(page.touched).isEqualTo(LONG_AGO);
        page.text = "other";
        em.flush();
        assertThat(page.touched).isEqualTo(LONG_AGO);
        em.refresh(page);
        assertThat(some(page.touched)).isAfter(LONG_AGO.plusYears(1));
        assertThat(page.text).isEqualTo("other");
    }
}
