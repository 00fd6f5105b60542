// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Formula;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.junit.TckDriver;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Records that are mapped in code, and records with formulas: entities as those with annotations are. */
public abstract class RecordsInCodeContract extends Contract {

    /** Lends books. */
    @Entity(table = "branch")
    static class Branch {

        @PrimaryKey
        long id;

        @Property(length = 40)
        String name = "";
    }

    /** Is lent. */
    @Entity(table = "volume")
    static class Volume {

        @PrimaryKey
        long id;

        @Property(length = 40)
        String title = "";

        int pages;

        @ManyToOne
        @Nullable
        Branch branch;
    }

    /** Is of paper. */
    @Entity(table = "volume_of_paper")
    static class Papers {

        @PrimaryKey
        long id;

        int pages;

        int copies;

        Papers(long id, int pages, int copies) {
            this.id = id;
            this.pages = pages;
            this.copies = copies;
        }
    }

    /** Is of paper too. */
    @Entity(table = "sheets_of_paper")
    static class MorePapers {

        @PrimaryKey
        long id;

        int pages;

        int copies;

        MorePapers(long id, int pages, int copies) {
            this.id = id;
            this.pages = pages;
            this.copies = copies;
        }
    }

    private static final List<Class<?>> WRITTEN = List.of(Branch.class, Volume.class, Papers.class, MorePapers.class);

    /** Has no annotations. */
    record BranchRow(long id, String name) {}

    /** Has none either. */
    record VolumeRow(
            long id, String title, int pages, @Nullable Ref<BranchRow> branch) {}

    /** Works something out, by an annotation. */
    @Entity(table = "volume_of_paper")
    record Paper(
            @PrimaryKey long id,
            int pages,
            int copies,
            @Formula("{pages} * {copies}") int sheets) {}

    /** The same in code. */
    record PaperInCode(long id, int pages, int copies, long sheets) {}

    private TckDriver.@Nullable TwoOrms orms;

    /** Of a library. */
    protected RecordsInCodeContract() {}

    private boolean hasFormulas() {
        return driver().capabilities().has(Feature.FORMULAS);
    }

    @Override
    protected List<Class<?>> entities() {
        return hasFormulas() ? List.of(Paper.class) : List.of();
    }

    /** The one that reads has no annotated volumes. */
    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        if (settings.core().entities().contains(Volume.class)) {
            return;
        }
        settings.entities(
                EntitySchema.define(
                        BranchRow.class,
                        e -> e.table("branch").property("id", p -> p.primary()).property("name", p -> p.length(40))),
                EntitySchema.define(VolumeRow.class, e -> e.table("volume")
                        .property("id", p -> p.primary())
                        .property("title", p -> p.length(40))
                        .manyToOne("branch")
                        .orderBy("title desc")));
        if (hasFormulas()) {
            settings.entities(EntitySchema.define(PaperInCode.class, e -> e.table("sheets_of_paper")
                    .property("id", p -> p.primary())
                    .property("sheets", p -> p.formula("{pages} * {copies}"))));
        }
    }

    @Override
    protected MikroORM open(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings) {
        TckDriver.TwoOrms opened = driver().openTwo(entities, WRITTEN, c -> {
            c.listener(statements);
            settings.accept(c);
        });
        orms = opened;
        return opened.first();
    }

    /** Closes both. */
    @AfterEach
    @Override
    protected void close() {
        if (orms != null) {
            orms.second().close();
        }
        super.close();
    }

    @BeforeEach
    void given() {
        EntityManager writer = requireNonNull(orms).second().em().fork();
        Branch branch = new Branch();
        branch.id = 1;
        branch.name = "North";
        writer.persistAll(List.of(branch, volume(1, "A", 10, branch), volume(2, "B", 20, null)));
        if (hasFormulas()) {
            writer.persistAll(List.of(new Papers(1, 10, 3), new Papers(2, 5, 4), new MorePapers(1, 7, 6)));
        }
        writer.flush();
        statements.reset();
    }

    private static Volume volume(long id, String title, int pages, @Nullable Branch branch) {
        Volume volume = new Volume();
        volume.id = id;
        volume.title = title;
        volume.pages = pages;
        volume.branch = branch;
        return volume;
    }

    @Test
    void a_record_that_is_mapped_in_code_is_an_entity() {
        List<VolumeRow> rows = em.findAll(VolumeRow.class);
        assertThat(rows).extracting(VolumeRow::title).containsExactly("B", "A");
        assertThat(em.findOneOrFail(VolumeRow.class, 1L)).isSameAs(rows.get(1));
        assertThat(rows.get(0).branch()).isNull();
        assertThat(requireNonNull(rows.get(1).branch()).load().name()).isEqualTo("North");
        assertThat(fresh().find(VolumeRow.class, where("branch.name").eq("North"), o -> o.populate("branch")))
                .extracting(row -> requireNonNull(row.branch()).get())
                .containsExactly(new BranchRow(1, "North"));
        assertThat(fresh().count(VolumeRow.class, where("pages").gt(10))).isEqualTo(1);
        try (Stream<VolumeRow> all = fresh().stream(VolumeRow.class, where("id").gt(0), o -> o.orderBy("id"))) {
            assertThat(all.map(VolumeRow::title)).containsExactly("A", "B");
        }
    }

    @Test
    void it_is_only_read() {
        assertThatThrownBy(() -> em.persist(new VolumeRow(3, "C", 1, null)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("VolumeRow");
        VolumeRow row = em.findOneOrFail(VolumeRow.class, 1L);
        assertThatThrownBy(() -> em.remove(row)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> em.refresh(row)).hasMessageStartingWith("[MO-2850]");
    }

    @Test
    @Requires(Feature.FORMULAS)
    void a_record_may_have_formulas() {
        assertThat(em.findAll(Paper.class, o -> o.orderBy("sheets")))
                .containsExactly(new Paper(2, 5, 4, 20), new Paper(1, 10, 3, 30));
        assertThat(em.find(Paper.class, where("sheets").gt(20))).containsExactly(new Paper(1, 10, 3, 30));
        assertThat(em.find(PaperInCode.class, where("sheets").eq(42L))).containsExactly(new PaperInCode(1, 7, 6, 42));
        try (Stream<Paper> all = fresh().stream(Paper.class, where("sheets").lt(25))) {
            assertThat(all).containsExactly(new Paper(2, 5, 4, 20));
        }
    }
}
