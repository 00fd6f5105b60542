// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers;

import io.mikroorm.benchmarks.SameWork;
import java.util.List;

/** What peers do on servers. */
class PeersOnServersTest extends PeersWork {

    static List<SameWork.Claim> claims() {
        return claimsWhere(ground -> ground.variable() != null);
    }
}
