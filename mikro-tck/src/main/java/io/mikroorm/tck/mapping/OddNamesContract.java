// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A naming strategy may name things as nobody would: with spaces, quotes, words of the language, question marks and braces. */
public abstract class OddNamesContract extends Contract {

    /** Takes names from a nightmare. */
    static final class Odd implements NamingStrategy {

        @Override
        public String tableName(String className) {
            return "Select " + className + " \"from\"?";
        }

        @Override
        public String columnName(String fieldName) {
            return "it's `" + fieldName + "` {?} :x";
        }

        @Override
        public String joinColumnName(String fieldName, String targetKeyColumn) {
            return fieldName + " -- " + fieldName.length();
        }

        @Override
        public String pivotTableName(String ownerTable, String fieldName) {
            return "links/* of */" + fieldName;
        }

        @Override
        public String pivotColumnName(String table, String keyColumn) {
            return table.substring(7) + ";";
        }
    }

    /** Of a page. */
    @Embeddable
    static class Size {

        int width;

        int height;

        static Size of(int width, int height) {
            Size size = new Size();
            size.width = width;
            size.height = height;
            return size;
        }
    }

    /** Has pages. */
    @Entity
    static class Folder {

        @PrimaryKey
        @Nullable
        Long id;

        @Unique
        @Property(length = 20)
        String name = "";

        @Version
        int version;

        @OneToMany(mappedBy = "folder")
        final EntityCollection<Page> pages = EntityCollection.of(this);

        static Folder of(String name) {
            Folder folder = new Folder();
            folder.name = name;
            return folder;
        }
    }

    /** In a folder. */
    @Entity
    @Inheritance
    @Index(properties = {"text desc", "size.width"})
    static class Page {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20, defaultValue = "new")
        @Nullable
        String text;

        @Embedded
        Size size = new Size();

        @Embedded(object = true)
        @Nullable
        Size object;

        List<Size> sizes = new ArrayList<>();

        @ManyToOne
        @Nullable
        Folder folder;

        @ManyToMany
        final EntityCollection<Folder> links = EntityCollection.of(this);
    }

    /** Is a page. */
    @Entity
    static class Sheet extends Page {

        int number;
    }

    /** What is read. */
    record Line(String text) {}

    /** With folders. */
    protected OddNamesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Folder.class, Page.class, Sheet.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.naming(new Odd());
    }

    private static Page page(Page page, String text, int width, Folder folder) {
        page.text = text;
        page.size = Size.of(width, 1);
        page.object = Size.of(width, 2);
        page.sizes.add(Size.of(width, 3));
        page.folder = folder;
        page.links.add(folder);
        return page;
    }

    private void stored() {
        Folder one = Folder.of("one");
        given(
                page(new Page(), "a", 1, one),
                page(new Sheet(), "b", 2, one),
                page(new Page(), "c", 3, Folder.of("two")));
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void rows_are_written_found_and_populated(LoadStrategy strategy) {
        stored();
        List<Folder> folders = em.findAll(Folder.class, o -> o.populate("pages.links", "pages.folder")
                .strategy(strategy)
                .orderBy("name"));
        assertThat(folders).extracting(each -> each.pages.size()).containsExactly(2, 1);
        assertThat(folders.get(0).pages).allMatch(each -> each.links.contains(folders.get(0)));
        assertThat(em.find(
                        Page.class,
                        where("folder.name").eq("one").and(where("links.name").like("o%")),
                        o -> o.orderBy("folder.name", "size.width desc")))
                .extracting(each -> each.text)
                .containsExactly("b", "a");
        assertThat(em.count(Sheet.class, where("text").in("a", "b"))).isEqualTo(1);
        assertThat(em.count(Folder.class, where("pages").some(where("text").eq("b"))))
                .isEqualTo(1);
        assertThat(em.findInto(Line.class, Page.class, where("size.width").gt(2)))
                .hasSize(1);
    }

    @Test
    void all_is_changed_and_removed() {
        stored();
        Folder folder = em.findOneOrFail(Folder.class, where("name").eq("one"), o -> o.populate("pages.links"));
        folder.name = "uno";
        for (Page page : folder.pages) {
            page.size.width = 7;
            some(page.object).height = 8;
            page.sizes.get(0).width = 9;
            page.links.clear();
        }
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        EntityManager reading = fresh();
        assertThat(reading.count(
                        Page.class,
                        where("size.width")
                                .eq(7)
                                .and(where("links").none(where("name").isNotNull()))))
                .isEqualTo(2);
        Page page = reading.find(Page.class, where("size.width").eq(7)).get(0);
        assertThat(some(page.object).height).isEqualTo(8);
        assertThat(page.sizes.get(0).width).isEqualTo(9);
        reading.remove(page);
        reading.flush();
        try (Stream<Page> stream =
                fresh().stream(Page.class, where("size.width").gt(0), o -> o.populate("folder"))) {
            assertThat(stream.map(each -> some(each.folder).name)).contains("uno");
        }
    }

    @Test
    @Requires({Feature.OBJECT_CONDITIONS, Feature.ELEMENT_CONDITIONS})
    void conditions_reach_inside() {
        stored();
        assertThat(em.count(Page.class, where("object.width").gte(2))).isEqualTo(2);
        assertThat(em.count(Page.class, where("sizes").some(where("width").eq(3))))
                .isEqualTo(1);
        assertThat(em.findAll(Page.class, o -> o.orderBy("object.width desc")).get(0).text)
                .isEqualTo("c");
    }

    @Test
    @Requires(Feature.UPSERTS)
    void rows_are_upserted() {
        stored();
        Folder same = em.upsert(Folder.of("one"), o -> o.onConflict("name"));
        assertThat(fresh().count(Folder.class)).isEqualTo(2);
        assertThat(same.id).isNotNull();
        em.upsert(Folder.of("three"), o -> o.onConflict("name"));
        assertThat(fresh().count(Folder.class)).isEqualTo(3);
    }

    @Test
    void what_is_there_twice_is_told_by_the_names_of_the_mapping() {
        stored();
        em.persist(Folder.of("one"));
        assertThatThrownBy(em::flush)
                .isInstanceOfSatisfying(
                        UniqueConstraintViolationException.class,
                        failure -> assertThat(failure.properties()).containsExactly("Folder.name"));
    }
}
