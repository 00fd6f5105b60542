// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.entity.Ref;
import io.mikroorm.tck.contract.Laws;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.assertj.core.api.recursive.comparison.ComparingFields;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds for objects of all classes of a hierarchy and every change of them. */
public abstract class HierarchyLawsContract extends Laws {

    /** Fields are read, and not asked for as getters first: each getter that is not there would be an error with its stack. */
    private static final RecursiveComparisonConfiguration BY_VALUE = RecursiveComparisonConfiguration.builder()
            .withIntrospectionStrategy(new ComparingFields())
            .withStrictTypeChecking(true)
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .withIgnoredFields("carries")
            .build();

    @SuppressWarnings("NullAway.Init")
    private MikroORM orm;

    private int numbers;

    /** On vehicles. */
    protected HierarchyLawsContract() {}

    @BeforeProperty
    void open() {
        orm = driver().open(List.of(Vehicle.class, Train.class, Lorry.class), c -> {});
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
        List<Vehicle> vehicles = vehicles(random);
        EntityManager em = orm.em().fork();
        em.persistAll(vehicles);
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        EntityManager reader = orm.em().fork();
        sameAgain(reader, vehicles);
        assertThat(reader.plan().isEmpty()).isTrue();
        for (int i = 0; i < 2; i++) {
            for (Vehicle vehicle : vehicles) {
                if (random.nextBoolean()) {
                    vehicle.seats = random.nextInt(9);
                    change(vehicle, random, vehicles);
                }
            }
            em.flush();
            assertThat(em.plan().isEmpty()).isTrue();
            sameAgain(orm.em().fork(), vehicles);
        }
    }

    private static void sameAgain(EntityManager em, List<Vehicle> vehicles) {
        List<String> codes = vehicles.stream().map(v -> v.code).toList();
        List<Vehicle> found = em.find(Vehicle.class, where("code").in(codes), o -> o.orderBy("code"));
        assertThat(found).usingRecursiveFieldByFieldElementComparator(BY_VALUE).isEqualTo(vehicles);
        for (int i = 0; i < vehicles.size(); i++) {
            if (vehicles.get(i) instanceof Lorry lorry) {
                assertThat(code(((Lorry) found.get(i)).carries)).isEqualTo(code(lorry.carries));
            }
        }
    }

    private static @Nullable Object code(@Nullable Ref<Vehicle> handle) {
        return handle == null ? null : handle.load().code;
    }

    private List<Vehicle> vehicles(Random random) {
        List<Vehicle> vehicles = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            String code = String.format("%08d", numbers++);
            Vehicle vehicle =
                    switch (random.nextInt(3)) {
                        case 0 -> new Vehicle(code, code);
                        case 1 -> new Train(code, code);
                        default -> new Lorry(code, code);
                    };
            vehicles.add(vehicle);
            change(vehicle, random, vehicles);
        }
        return vehicles;
    }

    private static void change(Vehicle vehicle, Random random, List<Vehicle> others) {
        if (vehicle instanceof Train train) {
            train.line = random.nextBoolean() ? null : new Line("a" + random.nextInt(3), "b" + random.nextInt(3));
            train.waggons = new ArrayList<>(random.nextBoolean() ? List.of() : List.of("w" + random.nextInt(3)));
        } else if (vehicle instanceof Lorry lorry) {
            lorry.load = BigDecimal.valueOf(random.nextInt(10_000), 2);
            lorry.carries = random.nextBoolean() ? null : Ref.of(others.get(random.nextInt(others.size())));
        }
    }
}
