// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Columns whose texts are compared and sorted by other rules than their characters. */
@Requires(Feature.COLUMN_COLLATIONS)
public abstract class CollationsContract extends Contract {

    /** Has texts of both kinds. */
    static class Word {

        @Nullable
        Long id;

        String plain = "";

        String sorted = "";

        static Word of(String text) {
            Word word = new Word();
            word.plain = text;
            word.sorted = text;
            return word;
        }
    }

    /** Is known by a text. */
    static class Topic {

        String code = "";

        @Nullable
        Topic above;

        EntityCollection<Topic> others = EntityCollection.of(this);
    }

    /** Has no rules of its own. */
    @Entity
    static class Plain {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";
    }

    /** On words. */
    protected CollationsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Plain.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        if (!driver().capabilities().has(Feature.COLUMN_COLLATIONS)) {
            return;
        }
        String collation = driver().collation();
        settings.entities(
                EntitySchema.define(Word.class, e -> e.key("id")
                        .property("plain", p -> p.length(20).unique())
                        .property(
                                "sorted", p -> p.length(20).collation(collation).index())),
                EntitySchema.define(Topic.class, e -> e.property(
                                "code", p -> p.primary().length(20).collation(collation))
                        .manyToOne("above", r -> r.nullable())
                        .manyToMany("others")));
    }

    private String createSql() {
        return ((SqlORM) orm).schema().createSql();
    }

    @Test
    void texts_sort_by_the_rules_of_their_column() {
        given(Word.of("B"), Word.of("a"));
        assertThat(em.findAll(Word.class, o -> o.orderBy("sorted")))
                .extracting(word -> word.sorted)
                .containsExactly("a", "B");
        assertThat(em.findAll(Word.class, o -> o.orderBy("plain")))
                .extracting(word -> word.plain)
                .containsExactly("B", "a");
    }

    @Test
    void what_is_written_comes_back_as_it_was() {
        Word word = Word.of("Größe");
        given(word, Word.of("b"));
        Word found = em.findOneOrFail(Word.class, where("sorted").eq("Größe"));
        found.sorted = "c";
        em.flush();
        assertThat(fresh().findAll(Word.class, o -> o.orderBy("id")))
                .extracting(each -> each.sorted)
                .containsExactly("c", "b");
    }

    @Test
    void foreign_keys_have_the_rules_of_the_key() {
        String quoted = quoted();
        assertThat(createSql().lines().filter(line -> line.contains(quoted)).count())
                .as(createSql())
                .isEqualTo(5);
        Topic art = new Topic();
        art.code = "Art";
        Topic music = new Topic();
        music.code = "music";
        music.above = art;
        music.others.add(art);
        given(art, music);
        Topic found = em.findOneOrFail(Topic.class, where("above.code").eq("Art"), o -> o.populate("others", "above"));
        assertThat(found.code).isEqualTo("music");
        assertThat(found.others).extracting(topic -> topic.code).containsExactly("Art");
    }

    private String quoted() {
        return " collate " + ((SqlTckDriver) driver()).dialect().quoting().quote(driver().collation());
    }

    @Test
    void others_are_compared_by_their_characters() {
        given(Word.of("a"));
        em.persist(Word.of("A"));
        em.flush();
        em.persist(Word.of("a"));
        assertThatThrownBy(() -> em.flush()).isInstanceOf(UniqueConstraintViolationException.class);
    }
}
