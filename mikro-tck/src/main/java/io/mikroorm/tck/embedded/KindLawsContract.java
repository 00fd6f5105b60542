// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.tck.contract.Laws;
import io.mikroorm.tck.embedded.Yard.Battery;
import io.mikroorm.tck.embedded.Yard.Drive;
import io.mikroorm.tck.embedded.Yard.Electric;
import io.mikroorm.tck.embedded.Yard.Fuel;
import io.mikroorm.tck.embedded.Yard.Machine;
import io.mikroorm.tck.embedded.Yard.Maker;
import io.mikroorm.tck.embedded.Yard.Store;
import io.mikroorm.tck.embedded.Yard.Tank;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.assertj.core.api.recursive.comparison.ComparingFields;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for objects of all classes of an embeddable, in columns, documents and lists, and for every change of them. */
public abstract class KindLawsContract extends Laws {

    /** Fields are read, and not asked for as getters first: each getter that is not there would be an error with its stack. */
    private static final RecursiveComparisonConfiguration BY_VALUE = RecursiveComparisonConfiguration.builder()
            .withIntrospectionStrategy(new ComparingFields())
            .withStrictTypeChecking(true)
            .build();

    @SuppressWarnings("NullAway.Init")
    private MikroORM orm;

    private int numbers;

    /** On machines. */
    protected KindLawsContract() {}

    @BeforeProperty
    void open() {
        orm = driver().open(List.of(Machine.class), c -> {});
    }

    /** There is none where there was no server to open it on. */
    @AfterProperty
    void close() {
        MikroORM open = orm;
        if (open != null) {
            open.close();
        }
    }

    @Property
    void they_and_whatever_is_changed_in_them_survive_save_clear_load_and_a_second_flush_writes_nothing(
            @ForAll long seed) {
        Random random = new Random(seed);
        Machine machine = machine(random);
        EntityManager em = orm.em().fork();
        em.persist(machine);
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        EntityManager reader = orm.em().fork();
        assertThat(found(reader, machine)).usingRecursiveComparison(BY_VALUE).isEqualTo(written(machine));
        assertThat(reader.plan().isEmpty()).isTrue();
        for (int i = 0; i < 3; i++) {
            change(machine, random);
            em.flush();
            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(found(orm.em().fork(), machine))
                    .usingRecursiveComparison(BY_VALUE)
                    .isEqualTo(written(machine));
        }
    }

    /** Lists come back as lists that can be changed. */
    private static Machine written(Machine machine) {
        machine.past = new ArrayList<>(machine.past);
        return machine;
    }

    private static Machine found(EntityManager em, Machine machine) {
        Machine found = machine.id == null ? null : em.findOne(Machine.class, machine.id);
        if (found == null) {
            throw new AssertionError("it is not there");
        }
        return found;
    }

    private Machine machine(Random random) {
        Machine machine = new Machine("m" + numbers++);
        machine.drive = perhaps(random, KindLawsContract::drive);
        machine.spare = perhaps(random, KindLawsContract::drive);
        machine.past = drives(random);
        return machine;
    }

    private static void change(Machine machine, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> machine.drive = perhaps(random, KindLawsContract::drive);
            case 1 -> machine.spare = perhaps(random, KindLawsContract::drive);
            case 2 -> machine.past = drives(random);
            default -> {
                changeInside(machine.drive, random);
                changeInside(machine.spare, random);
                machine.past.forEach(drive -> changeInside(drive, random));
            }
        }
    }

    private static void changeInside(@Nullable Drive drive, Random random) {
        if (drive instanceof Fuel fuel) {
            fuel.store = store(random);
            fuel.loud = random.nextBoolean();
            fuel.label = perhaps(random, r -> "label " + r.nextInt(3));
        }
    }

    private static List<Drive> drives(Random random) {
        List<Drive> drives = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            drives.add(drive(random));
        }
        return drives;
    }

    private static <T> @Nullable T perhaps(Random random, Function<Random, T> drawn) {
        return random.nextInt(3) == 0 ? null : drawn.apply(random);
    }

    private static Drive drive(Random random) {
        if (random.nextBoolean()) {
            return new Electric("label " + random.nextInt(3), perhaps(random, KindLawsContract::store));
        }
        Fuel fuel = new Fuel(store(random));
        changeInside(fuel, random);
        return fuel;
    }

    private static Store store(Random random) {
        if (random.nextBoolean()) {
            return new Battery(random.nextInt(3), perhaps(random, r -> new Maker("maker " + r.nextInt(3), null)));
        }
        Maker maker =
                new Maker(perhaps(random, r -> "maker " + r.nextInt(3)), perhaps(random, r -> "town " + r.nextInt(3)));
        List<Integer> levels = random.ints(random.nextInt(3), 0, 3).boxed().toList();
        return new Tank(perhaps(random, r -> r.nextInt(3)), maker, levels);
    }
}
