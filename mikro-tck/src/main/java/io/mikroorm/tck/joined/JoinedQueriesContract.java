// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.Path;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.LockMode;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.type.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Pages, locks, contents and upserts of hierarchies with a table for each class, and what is refused of them. */
public abstract class JoinedQueriesContract extends Contract {

    /** On a small museum, and tools whose keys are given. */
    protected JoinedQueriesContract() {}

    /** A root with objects of its own, without a version. */
    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class Tool {

        @PrimaryKey
        String code = "";

        @Nullable
        String name;
    }

    /** Adds something with the column of the root's name. */
    @Entity
    static class Saw extends Tool {

        @io.mikroorm.annotation.Property(column = "name")
        @Nullable
        String blade;
    }

    /** Adds nothing but its table. */
    @Entity
    static class Hammer extends Tool {}

    /** A root whose key is that of a person. */
    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class Pass {

        @PrimaryKey
        @OneToOne
        @Nullable
        Person holder;

        int days;
    }

    /** Has the same key. */
    @Entity
    static class YearPass extends Pass {

        @Nullable
        String photo;
    }

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> all = new ArrayList<>(Museum.ALL);
        all.addAll(List.of(Tool.class, Saw.class, Hammer.class, Pass.class, YearPass.class));
        return all;
    }

    @BeforeEach
    void rows() {
        Person ann = new Person("Ann");
        for (int i = 0; i < 4; i++) {
            Novel novel = i % 2 == 0 ? new Novel("n" + i, "crime") : new Sequel("n" + i, "love");
            novel.getChapters().add(new Chapter("a" + i));
            novel.getChapters().add(new Chapter("b" + i));
            ann.getWorks().add(novel);
            ann.getShelf().add(novel);
        }
        ann.getWorks().add(new Painting("p", 1, "red"));
        given(ann);
    }

    @Test
    void pages_count_entities_whatever_is_joined() {
        for (LoadStrategy strategy : LoadStrategy.values()) {
            List<Work> works = fresh().findAll(Work.class, o -> o.strategy(strategy)
                    .populate("chapters", "owner")
                    .orderBy("title")
                    .offset(1)
                    .limit(3));

            assertThat(works).extracting(Work::getTitle).containsExactly("n1", "n2", "n3");
            assertThat(works)
                    .allSatisfy(work ->
                            assertThat(((Novel) work).getChapters().toList()).hasSize(2));
        }
    }

    @Test
    void pages_by_properties_of_each_level_follow_each_other() {
        assertThat(em.findAll(Sequel.class, o -> o.orderBy("genre", "title").limit(1)))
                .extracting(Work::getTitle)
                .containsExactly("n1");
        assertThat(em.findAll(
                        Novel.class, o -> o.orderBy("genre", "title").offset(1).limit(2)))
                .extracting(Work::getTitle)
                .containsExactly("n2", "n1");
        assertThat(em.findAndCount(Writing.class, where("pages").gt(1), o -> o.limit(1))
                        .total())
                .isEqualTo(4);
    }

    @Test
    void conditions_on_members_ask_for_what_is_in_the_tables_of_other_classes() {
        assertThat(em.find(Person.class, where("shelf.title").eq("n1"))).hasSize(1);
        assertThat(em.find(Person.class, where("shelf.last").eq(false))).hasSize(1);
        assertThat(em.find(Person.class, where("works.width").eq(1.0))).hasSize(1);
        assertThat(em.find(Person.class, where("works.chapters.name").eq("b3"))).hasSize(1);
        assertThat(em.find(Chapter.class, where("novel.owner.name").eq("Ann"))).hasSize(8);
        assertThat(em.findAll(
                        Chapter.class, o -> o.orderBy("novel.title", "name").limit(1)))
                .extracting(Chapter::getName)
                .containsExactly("a0");
    }

    @Test
    void classes_of_which_one_adds_nothing_are_told_apart() {
        Tool tool = new Tool();
        tool.code = "t";
        tool.name = "rope";
        Saw saw = new Saw();
        saw.code = "s";
        saw.name = "fox";
        saw.blade = "steel";
        Hammer hammer = new Hammer();
        hammer.code = "h";
        given(tool, saw, hammer);

        List<Tool> found = em.findAll(Tool.class, o -> o.orderBy("code"));
        assertThat(found).hasExactlyElementsOfTypes(Hammer.class, Saw.class, Tool.class);
        assertThat(((Saw) found.get(1)).blade).isEqualTo("steel");
        assertThat(found.get(1).name).isEqualTo("fox");
        ((Saw) found.get(1)).blade = "iron";
        statements.reset();
        em.flush();
        assertThat(statements.updates()).isEqualTo(1);
        assertThat(fresh().findOneOrFail(Saw.class, "s").blade).isEqualTo("iron");
        em.remove(found.get(1));
        em.flush();
        assertThat(fresh().findAll(Tool.class, o -> o.orderBy("code")))
                .hasExactlyElementsOfTypes(Hammer.class, Tool.class);
    }

    @Test
    void a_key_that_is_a_relation_is_that_of_all_tables() {
        YearPass pass = new YearPass();
        pass.holder = new Person("Bob");
        pass.days = 365;
        pass.photo = "b.png";
        given(some(pass.holder), pass);

        Pass found = em.findAll(Pass.class, o -> o.populate("holder")).get(0);
        assertThat(found).isInstanceOf(YearPass.class);
        assertThat(some(found.holder).getName()).isEqualTo("Bob");
        ((YearPass) found).photo = "c.png";
        em.flush();
        assertThat(fresh().findOneOrFail(YearPass.class, some(some(found.holder).getId())).photo)
                .isEqualTo("c.png");
        em.remove(found);
        em.flush();
        assertThat(fresh().count(YearPass.class)).isZero();
    }

    @Test
    void contents_are_read_from_the_table_of_their_class() {
        Painting painting = new Painting("q", 2, "blue");
        painting.setNotes(TextContent.of("n".repeat(300_000)));
        given(painting);
        Painting found = (Painting) em.findOneOrFail(Work.class, where("title").eq("q"));

        assertThat(some(found.getNotes()).length()).isEqualTo(300_000);
        assertThat(some(found.getNotes()).text()).isEqualTo("n".repeat(300_000));
    }

    @Test
    @Requires({Feature.TRANSACTIONS, Feature.PESSIMISTIC_LOCKS})
    void a_class_that_nobody_extends_is_found_under_a_lock() {
        EntityManager reading = fresh();
        reading.begin();
        assertThat(reading.find(Painting.class, where("title").eq("p"), o -> o.lock(LockMode.PESSIMISTIC_WRITE)))
                .hasSize(1);
        Novel novel = reading.findOneOrFail(Novel.class, where("title").eq("n0"));
        reading.lock(novel, LockMode.PESSIMISTIC_WRITE);
        assertThat(novel).isNotInstanceOf(Sequel.class);
        novel.setGenre("none");
        reading.commit();
        assertThat(fresh().findOneOrFail(Novel.class, where("title").eq("n0")).getGenre())
                .isEqualTo("none");
    }

    @Test
    @Requires({Feature.TRANSACTIONS, Feature.PESSIMISTIC_LOCKS})
    void a_class_that_others_extend_is_not_found_under_a_lock() {
        em.begin();
        assertThatThrownBy(() -> em.findAll(Novel.class, o -> o.lock(LockMode.PESSIMISTIC_WRITE)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-5060");
        em.rollback();
    }

    @Test
    @Requires(Feature.UPSERTS)
    void rows_of_several_tables_are_not_upserted() {
        assertThatThrownBy(() -> em.upsert(new Painting("p", 2, "blue")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-5061");
        assertThatThrownBy(() -> em.upsert(Tool.class, Map.of("code", "x", "name", "y")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-5061");
        assertThat(statements.all()).isZero();
    }

    /** Values of several tables. */
    public record Line(
            String title,
            int pages,
            String genre,
            @Path("owner.name") String owner) {}

    @Test
    void records_take_values_of_several_tables() {
        assertThat(em.findInto(Line.class, Novel.class, where("title").lt("n2"), o -> o.orderBy("title")))
                .containsExactly(new Line("n0", 100, "crime", "Ann"), new Line("n1", 100, "love", "Ann"));
    }
}
