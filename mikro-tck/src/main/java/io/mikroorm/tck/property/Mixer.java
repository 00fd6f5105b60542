// SPDX-License-Identifier: MIT
package io.mikroorm.tck.property;

import io.mikroorm.annotation.Entity;

/** Shows its maker in its own way. */
@Entity
class Mixer extends Appliance {

    @Override
    String getMaker() {
        return super.getMaker() + "!";
    }

    @Override
    void setMaker(String maker) {
        super.setMaker(maker.substring(0, maker.length() - 1));
    }
}
