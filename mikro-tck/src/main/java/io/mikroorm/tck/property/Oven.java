// SPDX-License-Identifier: MIT
package io.mikroorm.tck.property;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Transient;
import org.jspecify.annotations.Nullable;

/** Keeps its temperature in kelvin, and shows it in degrees Celsius: rows have what is shown. */
@Entity
class Oven extends Appliance {

    private static final int ZERO = 273;

    @Property(accessor = true)
    private int temperature = ZERO;

    @Property(accessor = true, length = 40)
    private String label = "";

    @Property(accessor = true)
    private boolean isHot;

    @ManyToOne(accessor = true)
    private @Nullable Kitchen kitchen;

    @Embedded(accessor = true)
    private Clock clock = new Clock();

    @Embedded(accessor = true, object = true)
    private Clock spare = new Clock();

    @Transient
    int calls;

    private Oven() {}

    Oven(String label, int temperature) {
        this.label = label;
        this.temperature = temperature + ZERO;
    }

    int getTemperature() {
        return temperature - ZERO;
    }

    private void setTemperature(int celsius) {
        calls++;
        temperature = celsius + ZERO;
    }

    void heat(int degrees) {
        temperature += degrees;
    }

    String label() {
        return label;
    }

    /** As builders do. */
    Oven label(String given) {
        if (given.equals("broken")) {
            throw new IllegalStateException("no label");
        }
        label = given.strip();
        return this;
    }

    boolean isHot() {
        return isHot;
    }

    void setHot(boolean hot) {
        isHot = hot;
    }

    @Nullable
    Kitchen getKitchen() {
        return kitchen;
    }

    void setKitchen(@Nullable Kitchen kitchen) {
        calls++;
        this.kitchen = kitchen;
    }

    Clock getClock() {
        return clock;
    }

    void setClock(Clock clock) {
        this.clock = clock;
    }

    Clock getSpare() {
        return spare;
    }

    void setSpare(Clock spare) {
        this.spare = spare;
    }

    /** Counts minutes, and shows hours. */
    @Embeddable
    static class Clock {

        @Property(accessor = true)
        private long hours;

        private String face = "round";

        long getHours() {
            return hours / 60;
        }

        void setHours(long hours) {
            this.hours = hours * 60;
        }

        String face() {
            return face;
        }
    }
}
