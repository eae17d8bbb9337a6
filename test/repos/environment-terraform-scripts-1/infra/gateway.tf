resource "aws_apigatewayv2_api" "proxy" {
  name          = "cards-proxy"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_integration" "cards" {
  api_id             = aws_apigatewayv2_api.proxy.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = "https://openapi.pleo.io/v1/{proxy}" # expect: legacy-host
}

resource "aws_apigatewayv2_integration" "health" {
  api_id             = aws_apigatewayv2_api.proxy.id
  integration_type   = "HTTP_PROXY"
  integration_method = "GET"
  integration_uri    = "https://api.pleo.io/v1/{proxy}"
}
