package fr.ess.examples.quarkus;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScicResourceTest {

    private static final String REGISTER =
            """
            {"capital": 100000, "shareValue": 100, "holdings": [{"holder": "Ville de Villeneuve", "kind": "COMMUNE", "amount": %s}]}
            """;

    private static ValidatableResponse ask(String address, String body) {
        return given().contentType("application/json").body(body).post(address).then();
    }

    @Test
    void an_answer_has_its_findings_and_its_explanation() {
        ask("/scic/register/assessment?on=2026-11-23", REGISTER.formatted("50001"))
                .statusCode(200)
                .body("verdict", is("BREACHED"))
                .body("findings[0].provision.rule", is("scic-public-ceiling"))
                .body("explanation", containsString("non conforme"));
    }

    @Test
    void a_lawful_request_is_recorded() {
        ask("/scic/subscriptions", "{\"siren\": \"732829320\", \"register\": " + REGISTER.formatted("50000") + "}")
                .statusCode(200)
                .body("recorded", is("732829320"));
    }

    @Test
    void an_unlawful_request_and_a_bad_number_are_refused_together() {
        ask("/scic/subscriptions", "{\"siren\": \"732829321\", \"register\": " + REGISTER.formatted("50001") + "}")
                .statusCode(400)
                .body("violations", hasSize(2));
    }
}
